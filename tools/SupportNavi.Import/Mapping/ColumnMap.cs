using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Mapping;

/// <summary>Finds a source's columns by header; spellings that differ in width, spaces or punctuation meet.</summary>
internal sealed class ColumnMap
{
    private readonly Table table;
    private readonly List<(string Field, int Column)> columns;

    private ColumnMap(Table table, List<(string Field, int Column)> columns) => (this.table, this.columns) = (table, columns);

    /// <summary>The map, or null with a fault for each column that is missing.</summary>
    public static ColumnMap? Create(Source source, Table table, ICollection<Fault> faults)
    {
        var headers = table.Header.Select(TextFolding.Key).ToList();
        var found = new List<(string, int)>();
        var complete = true;
        foreach (var (field, names) in source.Columns)
        {
            var column = names.Select(name => headers.IndexOf(TextFolding.Key(name))).FirstOrDefault(index => index >= 0, -1);
            if (column >= 0)
            {
                found.Add((field, column));
            }
            else if (!source.Optional.Contains(field))
            {
                faults.Add(new(table.File, 1, $"no column \"{string.Join("\" or \"", names)}\" (for {field}); the file has {string.Join(", ", table.Header)}"));
                complete = false;
            }
        }

        return complete ? new(table, found) : null;
    }

    /// <summary>The row as a draft.</summary>
    public Draft Map(TableRow row)
    {
        var draft = new Draft(table.File, row.Line);
        foreach (var (field, column) in columns)
        {
            draft[field] = row.Cells[column].Trim();
        }

        return draft;
    }
}
