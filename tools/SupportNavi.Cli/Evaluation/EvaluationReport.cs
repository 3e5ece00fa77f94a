using System.Collections.Immutable;

namespace SupportNavi.Cli.Evaluation;

/// <summary>How well residents' words are routed to needs, told from the samples by models that had not seen them. Holds no text of any sample.</summary>
/// <param name="Samples">How many were judged.</param>
/// <param name="Stories">How many lives they come from.</param>
/// <param name="Authors">How many people wrote them.</param>
/// <param name="Folds">How many models each judgement of all samples takes.</param>
/// <param name="ByAuthor">Nobody whose samples are judged wrote any of those learnt from: how strangers will fare. The figure that is committed.</param>
/// <param name="ByStory">
/// Only stories are kept apart. It is no upper bound of the other. A likely reason, not proven: where authors wrote about as much for each need, whoever lacks a
/// line has the fewest for the right need, and their manner speaks against it.
/// </param>
/// <param name="Confusions">What was guessed for what, without the author.</param>
/// <param name="Reliability">What the probabilities are worth, without the author.</param>
/// <param name="Curve">What more stories would bring, without the author: Japanese, the smallest share first.</param>
/// <param name="Crises">How well danger is heard, without the author.</param>
public sealed record EvaluationReport(
    int Samples,
    int Stories,
    int Authors,
    int Folds,
    SplitReport ByAuthor,
    SplitReport ByStory,
    Confusions Confusions,
    Reliability Reliability,
    ImmutableArray<CurvePoint> Curve,
    CrisisReport Crises);

/// <summary>How well danger is heard. A message is heard or not: first and third are the same. Each list begins with all languages.</summary>
/// <param name="Danger">Samples of danger that are heard.</param>
/// <param name="Near">Near misses that are not: words of danger without danger.</param>
/// <param name="Calm">What residents type else that is not.</param>
public sealed record CrisisReport(ImmutableArray<GroupAccuracy> Danger, ImmutableArray<GroupAccuracy> Near, ImmutableArray<GroupAccuracy> Calm)
{
    internal IEnumerable<GroupAccuracy> All => [.. Danger, .. Near, .. Calm];
}

/// <summary>What one way of keeping samples apart gave.</summary>
/// <param name="All">Samples of a need in any language. A guess of "none" before it takes no place.</param>
/// <param name="Offered">The same, counting what is taken for none as missed: the program then offers no need at all.</param>
/// <param name="None">How often a sample of no need is taken for one of none; first or third, it is the same.</param>
/// <param name="TakenForNone">How often a sample of a need is taken for one of none.</param>
/// <param name="Worst">The group among <paramref name="Languages"/> and <paramref name="Kinds"/> whose need is guessed first the least often.</param>
/// <param name="Languages">Samples of a need by language: <c>en</c>, <c>ja</c> …</param>
/// <param name="Kinds">Japanese samples of a need by kind: <c>ja/plain</c> …</param>
/// <param name="Needs">Samples by need, in the order of <c>needs.csv</c>.</param>
public sealed record SplitReport(
    GroupAccuracy All,
    GroupAccuracy Offered,
    GroupAccuracy None,
    Proportion TakenForNone,
    GroupAccuracy Worst,
    ImmutableArray<GroupAccuracy> Languages,
    ImmutableArray<GroupAccuracy> Kinds,
    ImmutableArray<GroupAccuracy> Needs);

/// <summary>How often the need was guessed right.</summary>
/// <param name="Group">Of which samples.</param>
/// <param name="Top1">It was the first guess.</param>
/// <param name="Top3">It was among the first three, which are what a resident is offered.</param>
public sealed record GroupAccuracy(string Group, Proportion Top1, Proportion Top3);

/// <summary>What was guessed first.</summary>
/// <param name="Classes">The needs in the order of <c>needs.csv</c>, and none of them last.</param>
/// <param name="Counts">For each right class how often each was guessed.</param>
public sealed record Confusions(ImmutableArray<string> Classes, ImmutableArray<ImmutableArray<int>> Counts);

/// <summary>Whether of the guesses with probability 0.7 seven in ten are right.</summary>
/// <param name="Error">The expected calibration error: how far the two lie apart, over all guesses.</param>
/// <param name="Bins">Tenths of the probability of the first guess, the lowest first; those without a guess too.</param>
public sealed record Reliability(double Error, ImmutableArray<ReliabilityBin> Bins);

/// <summary>The guesses of one tenth.</summary>
/// <param name="From">The least probability in it.</param>
/// <param name="Probability">The mean of them; 0 for none.</param>
/// <param name="Right">How often they were right.</param>
public sealed record ReliabilityBin(double From, double Probability, Proportion Right);

/// <summary>What a part of the stories is enough for.</summary>
/// <param name="Share">The part that was learnt from.</param>
/// <param name="Stories">How many stories it is, before any fold is left out.</param>
/// <param name="Japanese">How often the need was guessed right.</param>
public sealed record CurvePoint(double Share, int Stories, GroupAccuracy Japanese);
