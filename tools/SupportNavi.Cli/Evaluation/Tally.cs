using System.Collections.Immutable;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Cli.Evaluation;

/// <summary>Counts judgements.</summary>
/// <param name="set">What was judged.</param>
internal sealed class Tally(TrainingSet set)
{
    private const string Japanese = "ja";
    private const int Bins = 10;

    /// <summary>What a resident is offered at least.</summary>
    private const int Offered = 3;

    private readonly int none = set.Classes.Length - 1;

    /// <summary>All groups.</summary>
    public SplitReport Split(ImmutableArray<Judgement> judged)
    {
        var needs = judged.Where(IsOfNeed).ToList();
        var languages = Groups(needs, judgement => judgement.Sample.Language);
        var kinds = Groups(needs.Where(IsJapanese), judgement => $"{Japanese}/{judgement.Sample.Kind}");
        var byNeed = needs.ToLookup(judgement => judgement.Right);
        return new(
            Group("all", needs),
            new(
                "offered",
                Proportion.Counting(needs, judgement => !IsTakenForNone(judgement) && judgement.IsWithin(1)),
                Proportion.Counting(needs, judgement => !IsTakenForNone(judgement) && judgement.IsWithin(Offered))),
            Group(Samples.None, [.. judged.Where(judgement => !IsOfNeed(judgement))]),
            Proportion.Counting(needs, IsTakenForNone),
            languages.Concat(kinds).MinBy(group => group.Top1.Share) ?? Group("", []),
            languages,
            kinds,
            [.. Enumerable.Range(0, none).Select(need => Group(set.Classes[need], [.. byNeed[need]]))]);
    }

    /// <summary>Japanese samples of a need.</summary>
    public GroupAccuracy JapaneseOf(ImmutableArray<Judgement> judged) => Group(Japanese, [.. judged.Where(judgement => IsOfNeed(judgement) && IsJapanese(judgement))]);

    /// <summary>What was guessed first for what.</summary>
    public Confusions Confusions(ImmutableArray<Judgement> judged)
    {
        var counts = judged.CountBy(judgement => (judgement.Right, judgement.Guessed[0])).ToDictionary();
        var classes = Enumerable.Range(0, set.Classes.Length).ToArray();
        return new(set.Classes, [.. classes.Select(right => classes.Select(guess => counts.GetValueOrDefault((right, guess))).ToImmutableArray())]);
    }

    /// <summary>What the probabilities of first guesses are worth.</summary>
    public static Reliability Reliability(ImmutableArray<Judgement> judged)
    {
        var tenths = judged.ToLookup(judgement => Math.Min(Bins - 1, (int)(judgement.Probability * Bins)));
        var bins = Enumerable.Range(0, Bins).Select(tenth => Bin(tenth, [.. tenths[tenth]])).ToImmutableArray();
        return new(bins.Sum(bin => bin.Right.Of * Math.Abs(bin.Probability - bin.Right.Share)) / Math.Max(1, judged.Length), bins);
    }

    private static ReliabilityBin Bin(int tenth, List<Judgement> judged) => new(
        (double)tenth / Bins, judged.Count == 0 ? 0 : judged.Average(judgement => judgement.Probability), Proportion.Counting(judged, judgement => judgement.Guessed[0] == judgement.Right));

    private static ImmutableArray<GroupAccuracy> Groups(IEnumerable<Judgement> judged, Func<Judgement, string> nameOf) =>
        [.. judged.GroupBy(nameOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Group(group.Key, [.. group]))];

    private static GroupAccuracy Group(string name, List<Judgement> judged) =>
        new(name, Proportion.Counting(judged, judgement => judgement.IsWithin(1)), Proportion.Counting(judged, judgement => judgement.IsWithin(Offered)));

    private bool IsOfNeed(Judgement judgement) => judgement.Right != none;

    private bool IsTakenForNone(Judgement judgement) => judgement.Guessed[0] == none;

    private static bool IsJapanese(Judgement judgement) => judgement.Sample.Language == Japanese;
}
