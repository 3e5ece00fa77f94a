using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Bot;

/// <summary>The shipped data with something changed.</summary>
internal static class ShippedCopy
{
    /// <summary>Copies all files; where a table matches, its first row is changed.</summary>
    public static void Make(string to, Predicate<Table>? which = null, Action<Dictionary<string, string>>? change = null)
    {
        foreach (var (file, table) in ShippedData.Tables)
        {
            var rows = table.Rows.Select(row => (IReadOnlyList<string>)row.Cells).ToList();
            if (which?.Invoke(table) == true)
            {
                var cells = table.Header.Zip(rows[0]).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
                change!(cells);
                rows[0] = [.. table.Header.Select(column => cells[column])];
            }

            var path = Path.Combine(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            CsvTable.Write(path, table.Header, rows);
        }
    }
}
