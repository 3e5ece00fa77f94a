using System.Collections.Immutable;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Cli.Evaluation;

/// <summary>Tells how well danger is heard, and how seldom where there is none: by the shipped rules, and an ear that was trained without the author of what it judges.</summary>
internal static class CrisisEvaluation
{
    /// <summary>Who wrote before or while the rules were made or widened: their samples are learnt from and not judged, as the rules fit them.</summary>
    private static readonly ImmutableHashSet<string> SeenByRules = ["A", "B", "C", "E", "F", "G", "H"];

    /// <summary>Learns and judges in folds.</summary>
    /// <param name="reader">Reads texts.</param>
    /// <param name="yomi">Reads Japanese.</param>
    /// <param name="tables">The rules and the samples.</param>
    public static CrisisReport Run(FeatureReader reader, Yomi yomi, IReadOnlyDictionary<string, Table> tables)
    {
        var rules = CrisisRules.Create(tables.GetValueOrDefault("guide/crisis.csv"), []);
        var set = new TrainingSet(Samples.OfCrises(tables, yomi), reader.HashesOf, rules.Ids);
        var isHeard = new bool[set.Samples.Length];
        Folds.Run(set, sample => sample.Author, IsJudged, (learnt, judged) =>
        {
            var hearing = new CrisisHearing(rules, new(CrisisTrainer.Train(set, learnt)), reader);
            foreach (var row in judged)
            {
                isHeard[row] = hearing.Find(set.Samples[row].Text, reader.Read(set.Samples[row].Text)) is not null;
            }
        });

        var rows = Enumerable.Range(0, isHeard.Length).Where(row => IsJudged(set.Samples[row])).ToLookup(row => KindOf(set.Samples[row]));
        return new(Groups("danger", rows["danger"], row => isHeard[row]), Groups("near", rows["near"], row => !isHeard[row]), Groups("calm", rows["calm"], row => !isHeard[row]));

        ImmutableArray<GroupAccuracy> Groups(string name, IEnumerable<int> judged, Func<int, bool> isRight) =>
        [
            Group(name, judged, isRight),
            .. judged.GroupBy(row => set.Samples[row].Language, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Group($"{name}/{group.Key}", group, isRight)),
        ];
    }

    private static bool IsJudged(Sample sample) => !SeenByRules.Contains(sample.Author) && sample.Kind != Samples.InKana;

    /// <summary>A sample of danger; a near miss; or what residents type else.</summary>
    private static string KindOf(Sample sample) => sample.Class != Samples.None ? "danger" : sample.Kind.Length == 0 ? "near" : "calm";

    private static GroupAccuracy Group(string name, IEnumerable<int> rows, Func<int, bool> isRight)
    {
        var share = Proportion.Counting([.. rows], isRight);
        return new(name, share, share);
    }
}
