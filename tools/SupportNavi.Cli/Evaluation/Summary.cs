
namespace SupportNavi.Cli.Evaluation;

/// <summary>What a developer reads on the console.</summary>
internal static class Summary
{
    public static void Print(EvaluationReport report, TextWriter output)
    {
        var (author, story) = (report.ByAuthor, report.ByStory);
        output.WriteLine($"{report.Samples} samples of {report.Stories} stories by {report.Authors} authors, judged in {report.Folds} folds; percent, with the 95 % interval.");
        output.WriteLine();
        output.WriteLine($"{"",-12}  {"no author shared",-34}  no story shared");
        output.WriteLine($"{"",-12}  {"top-1",-16}  {"top-3",-16}  {"top-1",5}  {"top-3",5}  {"samples",7}");
        var others = story.Languages.Concat(story.Kinds).Append(story.All).Append(story.Offered).Append(story.None).ToDictionary(group => group.Group, StringComparer.Ordinal);
        foreach (var group in (GroupAccuracy[])[author.All, author.Offered, .. author.Languages, .. author.Kinds, author.None])
        {
            var other = others[group.Group];
            output.WriteLine($"{group.Group,-12}  {Interval(group.Top1),-16}  {Interval(group.Top3),-16}  {Percent(other.Top1.Share),5}  {Percent(other.Top3.Share),5}  {group.Top1.Of,7}");
        }

        output.WriteLine();
        output.WriteLine("Danger heard; near misses and what else is typed not taken for danger; no author shared:");
        foreach (var group in report.Crises.All)
        {
            output.WriteLine($"{group.Group,-14}  {Interval(group.Top1),-16}  {group.Top1.Of,7}");
        }

        output.WriteLine();
        output.WriteLine($"Worst group: {author.Worst.Group}, top-1 {Percent(author.Worst.Top1.Share)}, top-3 {Percent(author.Worst.Top3.Share)}.");
        output.WriteLine($"Taken for none although of a need: {Interval(author.TakenForNone)}; \"offered\" counts those as missed.");
        output.WriteLine($"Expected calibration error: {report.Reliability.Error:0.000}.");
        output.WriteLine($"Japanese by share of the stories: {string.Join(", ", report.Curve.Select(point => $"{point.Share:0.###}: {Percent(point.Japanese.Top1.Share)}/{Percent(point.Japanese.Top3.Share)}"))}.");
    }

    private static string Interval(Proportion proportion) => $"{Percent(proportion.Share),5} ({Percent(proportion.Low)}-{Percent(proportion.High)})";

    private static string Percent(double share) => (100 * share).ToString("0.0");
}
