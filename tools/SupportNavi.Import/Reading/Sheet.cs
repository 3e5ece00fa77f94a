using System.Collections.Immutable;

namespace SupportNavi.Import.Reading;

/// <summary>A table whose header is found and whose rows are told apart as they stream by.</summary>
internal sealed class Sheet : ISheet
{
    private readonly RawTable table;
    private readonly RowKinds kinds;
    private readonly int skip;

    private Sheet(RawTable table, Parts parts, List<string> notes)
    {
        this.table = table;
        (Header, HeaderLine, skip, kinds) = parts;
        Notes = notes;
    }

    public string File => table.File;

    public string Name => table.Name;

    public ImmutableArray<string> Header { get; }

    public int HeaderLine { get; }

    public IReadOnlyList<string> Notes { get; }

    public IEnumerable<SheetRow> Rows => Read();

    /// <summary>Looks at the first rows; null when the table holds nothing.</summary>
    /// <exception cref="ImportException">The rows cannot be read.</exception>
    public static Sheet? Open(RawTable table, ReadOptions options)
    {
        var preview = Files.Guard(table.File, table.Rows).Take(Limits.TitleRows + Limits.PreviewRows).ToArray();
        var notes = new List<string>(table.Notes);
        if (table.NamesItsColumns)
        {
            var names = new HeaderNames(preview[..1], [], notes).Of(preview[0].Cells.Length);
            return new(table, new(names, 0, 1, new(names, [], preview[1..])), notes);
        }

        if (options.HeaderRows == 0)
        {
            return preview.Any(row => HeaderFinder.Filled(row) > 0) ? new(table, Describe(table, preview, 0, 0, notes), notes) : null;
        }

        if (new HeaderFinder(preview, table.Merged).Find(options.HeaderRows) is not var (first, last))
        {
            return null;
        }

        return new(table, Describe(table, preview, first, last + 1, notes), notes);
    }

    public void Dispose()
    {
    }

    private static Parts Describe(RawTable table, RawRow[] preview, int first, int end, List<string> notes)
    {
        var header = preview[first..end];
        var after = preview[end..];
        var titles = preview[..first].Where(row => HeaderFinder.Filled(row) > 0).ToArray();
        if (titles.Length > 0)
        {
            var title = HeaderNames.OneLine(Array.Find(titles[0].Cells, CellText.IsFilled)!);
            notes.Add($"見出しの上の{titles.Length}行は表に含めない（「{(title.Length > 20 ? title[..20] + "…" : title)}」など）");
        }

        if (header.Length > 1)
        {
            notes.Add($"見出しは{header.Length}行（{header[0].Line}～{header[^1].Line}行目）");
        }

        var names = new HeaderNames(header, table.Merged, notes).Of(Width(header, after));
        return new(names, header.Length == 0 ? 0 : header[^1].Line, end, new(names, header, after));
    }

    /// <summary>The header's own cells; unnamed ones at its end only where the first rows fill them.</summary>
    private static int Width(RawRow[] header, RawRow[] after)
    {
        var named = header.Select(Used).DefaultIfEmpty().Max();
        var own = header.Select(row => row.Cells.Length).DefaultIfEmpty(Limits.Columns).Max();
        return Math.Max(named, Math.Min(own, after.Select(Used).DefaultIfEmpty().Max()));
    }

    private static int Used(RawRow row) => Array.FindLastIndex(row.Cells, cell => !string.IsNullOrWhiteSpace(cell)) + 1;

    private IEnumerable<SheetRow> Read()
    {
        var section = "";
        foreach (var row in Files.Guard(File, table.Rows).Skip(skip))
        {
            var kind = kinds.Of(row.Cells);
            if (kind == RowKind.Section)
            {
                section = Array.Find(row.Cells, CellText.IsFilled)!.Trim();
            }

            yield return new(row.Line, Fit(row.Cells), kind, section, Surplus(row.Cells));
        }
    }

    private string[] Fit(string[] cells)
    {
        if (cells.Length == Header.Length)
        {
            return cells;
        }

        var fitted = new string[Header.Length];
        Array.Fill(fitted, "");
        Array.Copy(cells, fitted, Math.Min(cells.Length, fitted.Length));
        return fitted;
    }

    private string Surplus(string[] cells) =>
        cells.Length <= Header.Length ? "" : string.Join(' ', cells.Skip(Header.Length).Where(cell => !string.IsNullOrWhiteSpace(cell)));

    private sealed record Parts(ImmutableArray<string> Header, int HeaderLine, int Skip, RowKinds Kinds);
}
