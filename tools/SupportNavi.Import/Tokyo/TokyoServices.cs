using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>制度: the rows of services.csv by their psid.</summary>
public sealed class TokyoServices
{
    /// <summary>The file.</summary>
    public const string File = "services.csv";

    /// <summary>The columns in the order of the original.</summary>
    public static readonly ImmutableArray<string> Columns =
    [
        "psid", "serviceNumber", "provider", "theme", "name", "content.abstract", "content.provisions", "content.target", "content.application_start_date",
        "content.application_close_date", "content.how_to_apply", "content.url", "content.contact", "content.information_release_date", "tags", "updated_date",
    ];

    private readonly ImmutableArray<string> names;
    private readonly FrozenDictionary<string, SheetRow> byId;

    /// <param name="header">The row that names the columns.</param>
    /// <param name="rows">In file order; of several with one psid the first counts.</param>
    /// <param name="newLine">Ends the lines of the file.</param>
    public TokyoServices(SheetRow header, ImmutableArray<SheetRow> rows, string newLine = "\n")
    {
        (Header, Rows, NewLine) = (header, rows, newLine);
        names = [.. header.Cells.Select(cell => cell.Trim())];
        byId = rows.Where(row => Id(row).Length > 0).DistinctBy(Id, StringComparer.Ordinal).ToFrozenDictionary(Id, StringComparer.Ordinal);
    }

    /// <summary>The row that names the columns.</summary>
    public SheetRow Header { get; }

    /// <summary>In file order.</summary>
    public ImmutableArray<SheetRow> Rows { get; }

    /// <summary>Ends the lines of the file.</summary>
    public string NewLine { get; }

    /// <summary>The service of this psid, or null.</summary>
    public SheetRow? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The psid of a row, "" when it has none.</summary>
    public string Id(SheetRow row) => Value(row, Columns[0]).Trim();

    /// <summary>A cell as written; "" for a column that is not there.</summary>
    public string Value(SheetRow row, string column) => row[names.IndexOf(column)];

    /// <summary>Every psid once, every row whole.</summary>
    internal void Check(string file, ICollection<Fault> faults)
    {
        foreach (var column in Columns.Where(column => !names.Contains(column)))
        {
            faults.Add(new(file, Header.Line, $"column \"{column}\" is missing; it is read as empty"));
        }

        foreach (var column in names.Where((column, index) => names.IndexOf(column) < index).Distinct(StringComparer.Ordinal))
        {
            faults.Add(new(file, Header.Line, $"column \"{column}\" is there twice; the first is read"));
        }

        foreach (var row in Rows)
        {
            Check(row, file, faults);
        }
    }

    internal Sheet Sheet() => new(File, [Header, .. Rows], NewLine);

    private void Check(SheetRow row, string file, ICollection<Fault> faults)
    {
        var id = Id(row);
        if (!row.IsBlank && row.Cells.Length != names.Length)
        {
            faults.Add(new(file, row.Line, $"the row has {row.Cells.Length} cells, the header {names.Length}; check its commas and quotes"));
        }

        if (id.Length == 0)
        {
            faults.Add(new(file, row.Line, row.IsBlank ? "the row is empty" : "the service has no psid; no result can name it"));
        }
        else if (!ReferenceEquals(byId[id], row))
        {
            faults.Add(new(file, row.Line, $"psid \"{id}\" is there twice; the first, in line {byId[id].Line}, is read"));
        }
    }
}
