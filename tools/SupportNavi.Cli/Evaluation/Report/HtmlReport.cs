using SupportNavi.Core.Guide;

namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>The report as one page for people: no script, nothing from elsewhere, a table beside every chart.</summary>
internal static class HtmlReport
{
    public static string Of(EvaluationReport report, Wording wording)
    {
        var author = report.ByAuthor;
        return Markup.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>SupportNavi: how well words are routed to needs</title>
            {Style.Sheet}</head><body><main>
            <h1>How well words are routed to needs</h1>
            <p>{report.Samples} samples of what residents might type, {report.Stories} stories by {report.Authors} authors, each judged by a model that was learnt without it in {report.Folds} folds.</p>
            {Tiles(report)}
            {HowToRead}
            <h2>By language</h2>
            {Groups("By language", author.Languages, report.ByStory.Languages)}
            <h2>By kind, Japanese</h2>
            {Groups("By kind, Japanese", author.Kinds, report.ByStory.Kinds)}
            <h2>No need at all</h2>
            {Groups("All, offered, none", [author.All, author.Offered, author.None], [report.ByStory.All, report.ByStory.Offered, report.ByStory.None], hasChart: false)}
            <p>“offered” counts as missed what is taken for none, as the program then offers no need: {Figures.WithInterval(author.TakenForNone)} % of the samples of a need. “none” is how often a sample of no need is recognised as such.</p>
            <h2>Danger</h2>
            <p>Danger that is heard; near misses, which have its words and not the danger, and whatever else is typed, that are not taken for it. By the rules, and an ear trained without the author; samples of those who wrote while the rules were made are not among them.</p>
            {Heard(report.Crises)}
            <h2>Reliability</h2>
            <p>Of the guesses said to be right seven times in ten, seven in ten should be. Expected calibration error: {report.Reliability.Error.ToString("0.000")}.</p>
            <div class="pair">{LineCharts.Reliability(report.Reliability)}{ReliabilityTable(report.Reliability)}</div>
            <h2>Learning curve</h2>
            <p>How the Japanese samples are judged when the others are learnt from in part, story by story. Synonyms are always learnt from.</p>
            <div class="pair">{LineCharts.Curve(report.Curve)}{CurveTable(report.Curve)}</div>
            <h2>Confusions</h2>
            {HeatMap.LargestOf(report.Confusions, Name)}
            {HeatMap.Of(report.Confusions)}
            <h2>By need, the weakest first</h2>
            {NeedTable(author, report.ByStory, Name)}
            </main></body></html>

            """).ToString();

        Markup Name(string need) => wording.Has("need." + need) ? Markup.Of($"{need} <span lang=\"{wording.Language}\">{wording["need." + need]}</span>") : Tables.Cell(need);
    }

    private static Markup HowToRead => Markup.Of(
        $"""
        <ul>
        <li>Figures are of folds that share no author unless a column says “story folds”: how strangers will fare. Accuracy is of samples that speak of a need; a guess of “none” takes no place.</li>
        <li>Story folds, which share no story but may share authors, are no upper bound. A likely reason, not proven: where authors wrote about as much for each need, whoever lacks a line has the fewest for the right need, and their manner speaks against it.</li>
        <li>Intervals are Wilson's at 95 %, as if samples were independent of each other; those of one author are not, so the truth is less certain.</li>
        <li>The settings of the learning were chosen by such folds too, on samples like these and not on what residents typed. Expect somewhat less in service.</li>
        </ul>
        """);

    private static Markup Tiles(EvaluationReport report) => Markup.Of(
        $"""
        <dl class="tiles">
        {Tile("First guess right, Japanese", report.ByAuthor, "ja", group => group.Top1)}{Tile("Among the first three, Japanese", report.ByAuthor, "ja", group => group.Top3)}
        <div><dt>Worst group, first guess</dt><dd>{Figures.Percent(report.ByAuthor.Worst.Top1.Share)} %<small>{report.ByAuthor.Worst.Group}</small></dd></div>
        <div><dt>No need, recognised</dt><dd>{Figures.Percent(report.ByAuthor.None.Top1.Share)} %<small>{report.ByAuthor.None.Top1.Of} samples</small></dd></div>
        </dl>
        """);

    private static Markup Tile(string name, SplitReport split, string language, Func<GroupAccuracy, Proportion> figure) =>
        split.Languages.FirstOrDefault(group => group.Group == language) is not { } group ? Markup.None : Markup.Of(
            $"""
            <div><dt>{name}</dt><dd>{Figures.Percent(figure(group).Share)} %<small>{Figures.Percent(figure(group).Low)}–{Figures.Percent(figure(group).High)}, {figure(group).Of} samples</small></dd></div>

            """);

    private static Markup Groups(string title, IReadOnlyList<GroupAccuracy> author, IReadOnlyList<GroupAccuracy> story, bool hasChart = true)
    {
        var table = GroupTable(title, author, story, Tables.Cell);
        return hasChart ? Markup.Of($"<div class=\"pair\">{BarChart.Of(title, author)}{table}</div>") : table;
    }

    private static Markup Heard(CrisisReport crises) => Tables.Of(
        "Danger: percent right, with the 95 % interval",
        ["group", "right", "samples"],
        crises.All.Select(group => (Markup[])[Tables.Cell(group.Group), Tables.Cell(Figures.WithInterval(group.Top1)), Markup.Of($"{group.Top1.Of}")]));

    private static Markup NeedTable(SplitReport author, SplitReport story, Func<string, Markup> name) =>
        GroupTable("By need", [.. author.Needs.OrderBy(need => need.Top1.Share)], story.Needs, name);

    private static Markup GroupTable(string title, IEnumerable<GroupAccuracy> author, IEnumerable<GroupAccuracy> story, Func<string, Markup> name)
    {
        var others = story.ToDictionary(group => group.Group, StringComparer.Ordinal);
        return Tables.Of(
            title + ": percent right, with the 95 % interval",
            ["group", "first", "first three", "first (story folds)", "first three (story folds)", "samples"],
            author.Select(group => (Markup[])
            [
                name(group.Group), Tables.Cell(Figures.WithInterval(group.Top1)), Tables.Cell(Figures.WithInterval(group.Top3)),
                .. others.TryGetValue(group.Group, out var other) ? new[] { other.Top1, other.Top3 }.Select(part => Tables.Cell(Figures.Percent(part.Share))) : [Markup.None, Markup.None],
                Markup.Of($"{group.Top1.Of}"),
            ]));
    }

    private static Markup ReliabilityTable(Reliability reliability) => Tables.Of(
        "Reliability: said and true",
        ["said, %", "mean, %", "right, %", "guesses"],
        reliability.Bins.Select(bin => (Markup[])
        [
            Tables.Cell($"{100 * bin.From:0}–{(100 * bin.From) + 10:0}"), Tables.Cell(bin.Right.Of == 0 ? "" : Figures.Percent(bin.Probability)),
            Tables.Cell(bin.Right.Of == 0 ? "" : Figures.WithInterval(bin.Right)), Markup.Of($"{bin.Right.Of}"),
        ]));

    private static Markup CurveTable(IEnumerable<CurvePoint> curve) => Tables.Of(
        "Learning curve: percent right",
        ["stories", "number", "first", "first three"],
        curve.Select(point => (Markup[])
        [
            Tables.Cell(Figures.Part(point.Share)), Markup.Of($"{point.Stories}"), Tables.Cell(Figures.WithInterval(point.Japanese.Top1)), Tables.Cell(Figures.WithInterval(point.Japanese.Top3)),
        ]));
}
