using System.Collections.Immutable;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Cli.Evaluation;

/// <summary>Tells how well residents' words are routed to needs, and danger heard.</summary>
public static class RoutingEvaluation
{
    /// <summary>Each a doubling of the one before.</summary>
    private static readonly double[] Shares = [0.125, 0.25, 0.5];

    /// <summary>Learns and judges again and again: one to two minutes on two processors. The same samples give the same report on the same kind of processor.</summary>
    /// <param name="freeText">Of the dataset; texts are read as it reads them.</param>
    /// <param name="tables">The samples.</param>
    /// <param name="needs">The needs there are.</param>
    /// <param name="progress">Told what is done next.</param>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public static EvaluationReport Run(FreeText freeText, IReadOnlyDictionary<string, Table> tables, Needs needs, Action<string> progress)
    {
        progress("reading the samples");
        var reader = new FeatureReader(freeText.Japanese);
        var set = new TrainingSet(Samples.OfNeeds(tables), reader.HashesOf, needs.All.Select(need => need.Id));
        var tally = new Tally(set);

        progress("judging each author by the others");
        var byAuthor = Folds.Judge(set, reader, sample => sample.Author);
        progress("judging each story by the others");
        var byStory = Folds.Judge(set, reader, sample => sample.Story);
        var curve = ImmutableArray.CreateBuilder<CurvePoint>();
        foreach (var share in Shares)
        {
            progress($"judging each author by {share:0.###} of the stories of the others");
            curve.Add(new(share, Folds.StoriesOf(set, share), tally.JapaneseOf(Folds.Judge(set, reader, sample => sample.Author, share))));
        }

        progress("judging danger, each author by the others");
        var crises = CrisisEvaluation.Run(reader, new(freeText.Japanese.Words), tables);
        curve.Add(new(1, Folds.StoriesOf(set, 1), tally.JapaneseOf(byAuthor)));
        return new(
            byAuthor.Length,
            curve[^1].Stories,
            byAuthor.Select(judgement => judgement.Sample.Author).Distinct(StringComparer.Ordinal).Count(),
            Folds.Count,
            tally.Split(byAuthor),
            tally.Split(byStory),
            tally.Confusions(byAuthor),
            Tally.Reliability(byAuthor),
            curve.DrainToImmutable(),
            crises);
    }
}
