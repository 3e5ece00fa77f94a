namespace SupportNavi.Cli.Evaluation.Report;

/// <summary>Tables: the first cell of a row names it, the others are numbers.</summary>
internal static class Tables
{
    /// <summary>A table in a box of its own that scrolls where the page is narrow.</summary>
    public static Markup Of(string caption, IEnumerable<string> header, IEnumerable<IReadOnlyList<Markup>> rows) => Markup.Of(
        $"""
        <div class="wide" role="region" tabindex="0" aria-label="{caption}"><table>
        <caption>{caption}</caption>
        <thead><tr>{Markup.Join(header.Select(name => Markup.Of($"<th scope=\"col\">{name}</th>")))}</tr></thead>
        <tbody>
        {Markup.Join(rows.Select(Row))}</tbody></table></div>

        """);

    /// <summary>A cell with plain text.</summary>
    public static Markup Cell(string text) => Markup.Of($"{text}");

    private static Markup Row(IReadOnlyList<Markup> cells) =>
        Markup.Of($"<tr><th scope=\"row\">{cells[0]}</th>{Markup.Join(cells.Skip(1).Select(cell => Markup.Of($"<td>{cell}</td>")))}</tr>\n");
}
