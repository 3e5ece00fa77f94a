
namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>Two bars a group, first guess above first three, each with its interval. Drawn for 360 units, so that its words can be read on a phone.</summary>
internal static class BarChart
{
    private const double Left = 82;
    private const double Full = 200;
    private const double RowHeight = 30;
    private const double Top = 16;

    public static Markup Of(string title, IReadOnlyList<GroupAccuracy> groups)
    {
        var bottom = Top + (groups.Count * RowHeight);
        return Markup.Of(
            $"""
            <figure><figcaption>Need guessed right, % of samples</figcaption>
            <p class="key"><span class="first">■</span> first guess <span class="three">■</span> among the first three <span aria-hidden="true">├┤</span> 95 % interval</p>
            <svg viewBox="0 0 360 {bottom + 4}" role="img" aria-label="{title}; the numbers are in the table below">
            {Markup.Join(((double[])[0, 0.25, 0.5, 0.75, 1]).Select(share => Line(share, bottom)))}{Markup.Join(groups.Select(Row))}</svg></figure>

            """);
    }

    private static Markup Line(double share, double bottom) => Markup.Of(
        $"""
        <path class="grid" d="M{X(share)} {Top}V{bottom}"/><text class="small" x="{X(share)}" y="11" text-anchor="middle">{100 * share}</text>

        """);

    private static Markup Row(GroupAccuracy group, int index)
    {
        var y = Top + (index * RowHeight);
        return Markup.Of(
            $"""
            <text x="{Left - 6}" y="{y + 19}" text-anchor="end">{group.Group}</text>
            {Bar(group.Top1, "first", y + 4)}{Bar(group.Top3, "three", y + 16)}
            """);
    }

    private static Markup Bar(Proportion part, string name, double y) => Markup.Of(
        $"""
        <rect class="{name}" x="{Left}" y="{y}" width="{Full * part.Share}" height="10"><title>{Figures.WithInterval(part)}, {part.Of} samples</title></rect>
        <path class="interval" d="M{X(part.Low)} {y + 2}v6M{X(part.Low)} {y + 5}H{X(part.High)}M{X(part.High)} {y + 2}v6"/>
        <text class="small" x="{Left + Full + 14}" y="{y + 9}">{Figures.Percent(part.Share)} %</text>

        """);

    private static double X(double share) => Left + (Full * share);
}
