using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>One row of a CSV file as it stands there.</summary>
/// <param name="Line">1-based line it starts on; 0 for a row that was not read.</param>
/// <param name="Cells">Its cells, untrimmed.</param>
public sealed record SheetRow(int Line, ImmutableArray<string> Cells)
{
    /// <summary>A row that no file has yet.</summary>
    public static readonly SheetRow New = new(0, []);

    /// <summary>Whether nothing stands in it.</summary>
    internal bool IsBlank => Cells.All(string.IsNullOrWhiteSpace);

    /// <summary>The cell as written; "" beyond the row's end.</summary>
    internal string this[int column] => column >= 0 && column < Cells.Length ? Cells[column] : "";

    /// <summary>The row with one more cell set; a cell that already says so, but for spaces, stays as it is.</summary>
    internal SheetRow With(int column, string value)
    {
        if (column < 0 || this[column].Trim() == value.Trim())
        {
            return this;
        }

        var wide = Cells.AddRange(Enumerable.Repeat("", Math.Max(0, column + 1 - Cells.Length)));
        return this with { Cells = wide.SetItem(column, value) };
    }
}

/// <summary>A CSV file row by row, for files whose first line is not a header.</summary>
internal sealed record Sheet(string Name, ImmutableArray<SheetRow> Rows, string NewLine)
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);
    private static readonly CsvConfiguration Reading = new(CultureInfo.InvariantCulture) { BadDataFound = null, IgnoreBlankLines = false };

    /// <summary>The file, or null after a fault that says why it cannot be read.</summary>
    public static Sheet? Read(string path, ICollection<Fault> faults)
    {
        var name = Path.GetFileName(path);
        var file = new FileInfo(path);
        if (!file.Exists || file.Length > CsvTable.MaxBytes)
        {
            faults.Add(new(name, 0, file.Exists ? $"the file is larger than {CsvTable.MaxBytes / 1024 / 1024} MB; split it" : "the file is missing; navi.csv and services.csv belong together"));
            return null;
        }

        try
        {
            using var reader = new StreamReader(path, StrictUtf8);
            return Parse(name, reader.ReadToEnd(), faults);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new(name, 0, "the file is not UTF-8; save it as \"CSV UTF-8\""));
            return null;
        }
    }

    /// <summary>Writes in UTF-8 with a byte order mark, as the dialect has it, through a temporary file.</summary>
    public void Write(string folder)
    {
        var path = Path.Combine(folder, Name);
        using (var writer = new StreamWriter(path + ".tmp", append: false, WithMark))
        {
            foreach (var row in Rows)
            {
                writer.Write(string.Join(',', row.Cells.Select(Quoted)));
                writer.Write(NewLine);
            }
        }

        File.Move(path + ".tmp", path, overwrite: true);
    }

    private static Sheet Parse(string name, string text, ICollection<Fault> faults)
    {
        if (text.Count(character => character == '"') % 2 != 0)
        {
            faults.Add(new(name, 0, "a quotation mark is opened and never closed; rows after it may be read as one cell"));
        }

        using var parser = new CsvParser(new StringReader(text), Reading);
        var rows = ImmutableArray.CreateBuilder<SheetRow>();
        for (var line = 1; parser.Read(); line = parser.RawRow + 1)
        {
            rows.Add(new(line, [.. parser.Record!]));
        }

        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return new(name, rows.DrainToImmutable(), end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n");
    }

    private static string Quoted(string cell) => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
