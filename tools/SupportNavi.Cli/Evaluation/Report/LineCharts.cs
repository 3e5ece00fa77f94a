
namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>Points over a square of percents.</summary>
internal static class LineCharts
{
    private const double Left = 40;
    private const double Top = 8;
    private const double Side = 280;

    /// <summary>A probability is worth what it says where a point lies on the diagonal.</summary>
    public static Markup Reliability(Reliability reliability)
    {
        var bins = reliability.Bins.Where(bin => bin.Right.Of > 0).ToList();
        return Chart("Reliability of the first guess", "said to be right, %", "right, %", ((double[])[0, 0.2, 0.4, 0.6, 0.8, 1]).Select(share => (share, $"{100 * share:0}")), Markup.Of(
            $"""
            <path class="ideal" d="M{X(0)} {Y(0)}L{X(1)} {Y(1)}"/>
            {Markup.Join(bins.Select(bin => Point(X(bin.Probability), bin.Right, "first")))}
            """));
    }

    /// <summary>Each step to the right is twice as many stories.</summary>
    public static Markup Curve(IReadOnlyList<CurvePoint> points)
    {
        double Along(int index) => X((index + 0.5) / points.Count);

        return Chart("Learning curve, Japanese", "share of the stories learnt from", "right, %", points.Select((point, index) => ((index + 0.5) / points.Count, Figures.Part(point.Share))), Markup.Of(
            $"""
            {Line("three", points.Select((point, index) => (Along(index), point.Japanese.Top3.Share)))}{Line("first", points.Select((point, index) => (Along(index), point.Japanese.Top1.Share)))}
            {Markup.Join(points.Select((point, index) => Point(Along(index), point.Japanese.Top3, "three")))}{Markup.Join(points.Select((point, index) => Point(Along(index), point.Japanese.Top1, "first")))}
            """));
    }

    private static Markup Chart(string title, string across, string up, IEnumerable<(double At, string Label)> steps, Markup content) => Markup.Of(
        $"""
        <figure><figcaption>{title}</figcaption>
        <svg viewBox="0 0 360 336" role="img" aria-label="{title}; the numbers are in the table below">
        {Markup.Join(((double[])[0, 0.2, 0.4, 0.6, 0.8, 1]).Select(share => Markup.Of($"<path class=\"grid\" d=\"M{Left} {Y(share)}h{Side}\"/><text class=\"small\" x=\"{Left - 6}\" y=\"{Y(share) + 4}\" text-anchor=\"end\">{100 * share}</text>")))}
        {Markup.Join(steps.Select(step => Markup.Of($"<text class=\"small\" x=\"{X(step.At)}\" y=\"{Top + Side + 16}\" text-anchor=\"middle\">{step.Label}</text>")))}
        <text x="{X(0.5)}" y="{Top + Side + 36}" text-anchor="middle">{across}</text><text transform="translate(10 {Y(0.5)}) rotate(-90)" text-anchor="middle">{up}</text>
        {content}</svg></figure>

        """);

    private static Markup Line(string name, IEnumerable<(double X, double Share)> points) =>
        Markup.Of($"<polyline class=\"line {name}\" points=\"{Markup.Join(points.Select(point => Markup.Of($"{point.X},{Y(point.Share)} ")))}\"/>");

    private static Markup Point(double x, Proportion part, string name) => Markup.Of(
        $"""
        <path class="interval" d="M{x - 3} {Y(part.Low)}h6M{x} {Y(part.Low)}V{Y(part.High)}M{x - 3} {Y(part.High)}h6"/>
        <circle class="{name}" cx="{x}" cy="{Y(part.Share)}" r="4"><title>{Figures.WithInterval(part)}, {part.Of} samples</title></circle>

        """);

    private static double X(double share) => Left + (Side * share);

    private static double Y(double share) => Top + (Side * (1 - share));
}
