using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SupportNavi.Core.OpenData;

/// <summary>Reads and writes the project's own CSV files: UTF-8, comma, quotes doubled, cells may hold line breaks (RFC 4180).</summary>
public static class CsvTable
{
    /// <summary>No file of ours comes near this; a larger one is refused before it is read.</summary>
    public const long MaxBytes = 1024L * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Without NewLine, lines may end in CRLF, LF or CR, as Excel and others write them.</summary>
    private static readonly CsvConfiguration Reading = new(CultureInfo.InvariantCulture)
    {
        BadDataFound = null,
        MissingFieldFound = null,
        IgnoreBlankLines = false,
    };

    private static readonly CsvConfiguration Writing = new(CultureInfo.InvariantCulture)
    {
        NewLine = "\n",
        ShouldQuote = field => ConfigurationFunctions.ShouldQuote(field) || field.Field?.Contains('\r', StringComparison.Ordinal) == true,
    };

    /// <summary>Reads <paramref name="path"/>; a BOM is accepted. Faults are added for a missing or oversized file, bytes that are not UTF-8, repeated columns and ragged rows.</summary>
    /// <returns>The table, or null when nothing could be read.</returns>
    public static Table? Read(string path, string name, ICollection<Fault> faults) => Read(path, name, faults, static (_, _) => true);

    /// <summary>The same, with the rows alone that are asked for: the rest of a large file takes no memory.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">What faults call it.</param>
    /// <param name="faults">Where faults go.</param>
    /// <param name="isKept">Given the header and the cells of a row.</param>
    public static Table? Read(string path, string name, ICollection<Fault> faults, Func<string[], string[], bool> isKept)
    {
        var file = new FileInfo(path);
        if (!file.Exists)
        {
            faults.Add(new(name, 0, "the file is missing; restore it or publish an earlier version"));
            return null;
        }

        if (file.Length > MaxBytes)
        {
            faults.Add(new(name, 0, $"the file is larger than {MaxBytes / 1024 / 1024} MB; split it"));
            return null;
        }

        try
        {
            using var reader = new StreamReader(path, StrictUtf8);
            return Parse(reader, name, faults, isKept);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(new(name, 0, "the file is not UTF-8; save it as \"CSV UTF-8\""));
            return null;
        }
    }

    /// <summary>Parses CSV text that is already decoded.</summary>
    public static Table? Parse(TextReader reader, string name, ICollection<Fault> faults) => Parse(reader, name, faults, static (_, _) => true);

    private static Table? Parse(TextReader reader, string name, ICollection<Fault> faults, Func<string[], string[], bool> isKept)
    {
        using var parser = new CsvParser(reader, Reading);
        var header = Header(parser);
        if (header is null)
        {
            faults.Add(new(name, 0, "the file is empty; its first line must name the columns"));
            return null;
        }

        for (var column = 0; column < header.Length; column++)
        {
            header[column] = header[column].Trim();
            if (Array.IndexOf(header, header[column]) < column)
            {
                faults.Add(new(name, 1, $"column \"{header[column]}\" is there twice"));
            }
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var line = parser.RawRow + 1;
        while (parser.Read())
        {
            var cells = parser.Record!;
            if (cells.Length != header.Length && cells is not [""])
            {
                faults.Add(new(name, line, $"the row has {cells.Length} cells, the header {header.Length}; check its commas and quotes"));
            }
            else if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell)) && isKept(header, cells))
            {
                rows.Add(new(line, cells));
            }

            line = parser.RawRow + 1;
        }

        return new(name, [.. header], rows.DrainToImmutable());
    }

    /// <summary>The first line that is not blank. Blank lines are read, not ignored: the parser would not count them.</summary>
    private static string[]? Header(CsvParser parser)
    {
        while (parser.Read())
        {
            if (parser.Record is { } header and not [""])
            {
                return header;
            }
        }

        return null;
    }

    /// <summary>Writes the table through a temporary file beside <paramref name="path"/>, so that a crash never leaves half a file.</summary>
    public static void Write(string path, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        var temporary = path + ".tmp";
        using (var writer = new StreamWriter(temporary, append: false, StrictUtf8))
        {
            Write(writer, header, rows);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Writes the table as CSV text with LF line ends.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows)
    {
        using var csv = new CsvWriter(writer, Writing, leaveOpen: true);
        foreach (var row in rows.Prepend(header))
        {
            foreach (var cell in row)
            {
                csv.WriteField(cell);
            }

            csv.NextRecord();
        }
    }
}
