using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Reading;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Mapping;

/// <summary>Finds a source's columns by header; spellings that differ in width, spaces or punctuation meet.</summary>
internal sealed class ColumnMap
{
    private readonly string file;
    private readonly List<(string Field, int Column)> columns;

    private ColumnMap(string file, List<(string Field, int Column)> columns) => (this.file, this.columns) = (file, columns);

    /// <summary>The map, or null with a fault for each column that is missing.</summary>
    public static ColumnMap? Create(Source source, ISheet sheet, ICollection<Fault> faults)
    {
        var map = Find(source.Columns, sheet);
        var missing = source.Columns.Where(column => !source.Optional.Contains(column.Key) && !map.columns.Exists(found => found.Field == column.Key)).ToList();
        foreach (var (field, names) in missing)
        {
            faults.Add(new(sheet.File, sheet.HeaderLine, $"no column \"{string.Join("\" or \"", names)}\" (for {field}); the file has {string.Join(", ", sheet.Header)}"));
        }

        return missing.Count == 0 ? map : null;
    }

    /// <summary>The map of what is there.</summary>
    public static ColumnMap Find(IReadOnlyDictionary<string, List<string>> wanted, ISheet sheet)
    {
        var headers = sheet.Header.Select(TextFolding.Key).ToList();
        var found = wanted.Select(column => (column.Key, Column: column.Value.Select(name => headers.IndexOf(TextFolding.Key(name))).FirstOrDefault(index => index >= 0, -1)));
        return new(sheet.File, [.. found.Where(pair => pair.Column >= 0)]);
    }

    /// <summary>The row as a draft.</summary>
    public Draft Map(SheetRow row)
    {
        var draft = new Draft(file, row.Line);
        foreach (var (field, column) in columns)
        {
            draft[field] = row.Cells[column].Trim();
        }

        return draft;
    }
}
