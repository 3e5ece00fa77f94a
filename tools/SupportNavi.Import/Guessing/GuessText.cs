using System.Globalization;

namespace SupportNavi.Import.Guessing;

/// <summary>Writes a proposal as YAML that becomes a source with little work; what is only told stands in comments, in the staff's language.</summary>
internal static class GuessText
{
    private const int MaxCell = 40;

    public static void Write(MappingGuess guess, TextWriter output)
    {
        output.WriteLine($"# {Plain(guess.File)}{(guess.Sheet.Length > 0 ? $" [{Plain(guess.Sheet)}]" : "")}: {guess.Rows} 行");
        foreach (var note in guess.Notes)
        {
            output.WriteLine($"# {Plain(note)}");
        }

        if (!guess.IsList)
        {
            output.WriteLine(StaffWords.Of("guess.no-list"));
        }

        output.WriteLine("# list: " + (guess.IsList ? "true" : "false"));
        output.WriteLine($"title: {Quoted(guess.File)}");
        output.WriteLine("all: false");
        output.WriteLine("target: local");
        output.WriteLine("publisher: \"\"");
        output.WriteLine("licence: \"\"");
        output.WriteLine("url: \"\"");
        output.WriteLine("files:");
        output.WriteLine($"  - {{ name: {Quoted(guess.File)}{(guess.Sheet.Length > 0 ? $", sheet: {Quoted(guess.Sheet)}" : "")} }}");
        output.WriteLine(guess.Columns.Length == 0 ? "columns: {}" : "columns:");
        foreach (var column in guess.Columns)
        {
            output.WriteLine($"  {column.Field}: [{Quoted(column.Header)}]  # {column.Confidence.ToString("0.00", CultureInfo.InvariantCulture)}");
        }

        if (guess.Columns.Length > 0)
        {
            output.WriteLine($"optional: [{string.Join(", ", guess.Columns.Where(column => column.Field != "name").Select(column => column.Field))}]");
        }

        if (guess.Others.Length > 0)
        {
            output.WriteLine($"# 使わない列: {Plain(string.Join("、", guess.Others))}");
        }

        output.WriteLine("# 初めの10行:");
        foreach (var row in guess.Preview)
        {
            output.WriteLine($"#   {string.Join(" | ", row.Where(cell => cell.Cell.Length > 0).Select(cell => $"{cell.Field}={Short(cell.Cell)}"))}");
        }
    }

    private static string Short(string cell) => Plain(cell.Length > MaxCell ? cell[..MaxCell] + "…" : cell);

    /// <summary>On one line, without control characters.</summary>
    private static string Plain(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    private static string Quoted(string text) => $"\"{Plain(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
