using System.Collections.Immutable;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Cli.Evaluation;

/// <summary>Judges each sample by a model that was learnt without its group: its author, or its story.</summary>
internal static class Folds
{
    /// <summary>Every group is left out with as many others as make this many folds.</summary>
    public const int Count = 8;

    /// <summary>The judgements of all samples.</summary>
    /// <param name="set">The samples; synonyms among them are learnt from and not judged.</param>
    /// <param name="reader">Reads the texts.</param>
    /// <param name="groupOf">Who or what must not be on both sides.</param>
    /// <param name="share">How much of the rest is learnt from, story by story; 1 for all.</param>
    public static ImmutableArray<Judgement> Judge(TrainingSet set, FeatureReader reader, Func<Sample, string> groupOf, double share = 1)
    {
        var judged = new Judgement?[set.Samples.Length];
        Run(set, groupOf, IsJudged, (learnt, rows) =>
        {
            var router = new NeedRouter(Trainer.Train(set, [.. learnt.Where(row => IsTaken(set.Samples[row], share))]), reader.Lexicon);
            foreach (var row in rows)
            {
                var judgement = router.Judge(reader.Read(set.Samples[row].Text));
                var guessed = Enumerable.Range(0, judgement.Length).OrderByDescending(need => judgement[need]).ToArray();
                judged[row] = new(set.Samples[row], set.ClassOf[row], guessed, judgement[guessed[0]]);
            }
        });
        return [.. judged.OfType<Judgement>()];
    }

    /// <summary>Gives each fold the numbers of the samples to learn from and of those to judge.</summary>
    /// <param name="set">The samples.</param>
    /// <param name="groupOf">Who or what must not be on both sides.</param>
    /// <param name="isJudged">A group without any is learnt from in every fold.</param>
    /// <param name="judge">Learns and judges; called at the same time for several folds.</param>
    public static void Run(TrainingSet set, Func<Sample, string> groupOf, Func<Sample, bool> isJudged, Action<IReadOnlyList<int>, IEnumerable<int>> judge)
    {
        var foldOf = Deal(set.Samples.Where(isJudged).GroupBy(groupOf).Select(group => (group.Key, group.Count())));
        Parallel.For(0, Count, fold =>
        {
            var isLeftOut = set.Samples.Select(sample => foldOf.TryGetValue(groupOf(sample), out var own) && own == fold).ToArray();
            var rows = Enumerable.Range(0, isLeftOut.Length).ToLookup(row => isLeftOut[row]);
            judge([.. rows[false]], rows[true].Where(row => isJudged(set.Samples[row])));
        });
    }

    /// <summary>How many stories such a share of them is.</summary>
    public static int StoriesOf(TrainingSet set, double share) => set.Samples.Where(IsJudged).DistinctBy(sample => sample.Story, StringComparer.Ordinal).Count(sample => IsTaken(sample, share));

    private static bool IsJudged(Sample sample) => sample.Story.Length > 0;

    /// <summary>The largest groups first, each to the fold with the fewest samples.</summary>
    private static Dictionary<string, int> Deal(IEnumerable<(string Group, int Samples)> groups)
    {
        var sizes = new int[Count];
        var folds = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (group, samples) in groups.OrderByDescending(group => group.Samples).ThenBy(group => group.Group, StringComparer.Ordinal))
        {
            var fold = Array.IndexOf(sizes, sizes.Min());
            sizes[fold] += samples;
            folds[group] = fold;
        }

        return folds;
    }

    /// <summary>The same stories at every run, those of a smaller share among those of a larger one, and every synonym.</summary>
    private static bool IsTaken(Sample sample, double share) => share >= 1 || !IsJudged(sample) || Scattered(sample.Story) < share;

    private static double Scattered(string story)
    {
        var hash = story.Aggregate(2166136261u, (hash, character) => (hash ^ character) * 16777619);
        return (hash * 2654435761u) / (double)uint.MaxValue;
    }
}
