
namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>What was guessed first for what: a row for each right class, a column for each guess, darker for a larger part of the row.</summary>
internal static class HeatMap
{
    private const double Left = 116;
    private const double Top = 112;
    private const double Cell = 15;
    private const int Largest = 10;

    public static Markup Of(Confusions confusions)
    {
        var classes = confusions.Classes;
        var side = classes.Length * Cell;
        return Markup.Of(
            $"""
            <figure><figcaption>Confusion matrix</figcaption>
            <p class="key">Row: what a sample speaks of. Column: the first guess. <span class="first">■</span> right <span class="wrong">■</span> wrong; the fuller the colour, the more of the row. Point at a cell for its count.</p>
            <div class="wide" role="region" tabindex="0" aria-label="Confusion matrix"><svg class="matrix" viewBox="0 0 {Left + side + 4} {Top + side + 4}" role="img" aria-label="Confusion matrix; the largest confusions are in the table below">
            {Markup.Join(classes.Select(Names))}{Markup.Join(confusions.Counts.SelectMany((row, right) => row.Select((count, guess) => One(classes, right, guess, count, row.Sum()))))}
            <rect class="frame" x="{Left}" y="{Top}" width="{side}" height="{side}"/></svg></div></figure>

            """);
    }

    /// <summary>The cells beside the diagonal with the largest counts.</summary>
    public static Markup LargestOf(Confusions confusions, Func<string, Markup> name) => Tables.Of(
        "The ten largest confusions",
        ["speaks of", "first guess", "samples", "of the row, %"],
        confusions.Counts.SelectMany((row, right) => row.Select((count, guess) => (Right: right, Guess: guess, Count: count, Of: row.Sum())))
            .Where(cell => cell.Right != cell.Guess && cell.Count > 0).OrderByDescending(cell => cell.Count).Take(Largest)
            .Select(cell => (Markup[])[name(confusions.Classes[cell.Right]), name(confusions.Classes[cell.Guess]), Markup.Of($"{cell.Count}"), Tables.Cell(Figures.Percent((double)cell.Count / cell.Of))]));

    private static Markup Names(string name, int index) => Markup.Of(
        $"""
        <text class="small" x="{Left - 4}" y="{Top + (index * Cell) + 11}" text-anchor="end">{name}</text><text class="small" transform="translate({Left + (index * Cell) + 11} {Top - 4}) rotate(-90)">{name}</text>

        """);

    private static Markup One(IReadOnlyList<string> classes, int right, int guess, int count, int of) => count == 0 ? Markup.None : Markup.Of(
        $"""
        <rect class="{(right == guess ? "first" : "wrong")}" x="{Left + (guess * Cell)}" y="{Top + (right * Cell)}" width="{Cell}" height="{Cell}" fill-opacity="{Opacity(count, of, right == guess)}"><title>{classes[right]} → {classes[guess]}: {count} of {of}</title></rect>

        """);

    /// <summary>Wrong ones are rare: an eighth of a row is already full colour.</summary>
    private static string Opacity(int count, int of, bool isRight) => Math.Clamp((double)count / of * (isRight ? 1 : 8), 0.05, 1).ToString("0.##");
}
