using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Judging;

/// <summary>Makes one window of the rows that describe it: lists are united, other cells filled from the first row that has them.</summary>
internal static class Merger
{
    private static readonly string[] Lists =
        ["needs", "services", "audience", "service_area", "likely_area", "nearby_area", "methods", "languages", "decision"];

    private static readonly string[] All = [.. OrganizationColumns.All.Except(["id", "source_key", "latitude", "longitude"])];

    /// <summary>Equal for rows that agree in some fields, whatever their width, kana or punctuation.</summary>
    /// <param name="draft">The row.</param>
    /// <param name="fields">Empty for all that is published but id and key.</param>
    public static (ulong High, ulong Low) Key(Draft draft, IReadOnlyList<string> fields)
    {
        var text = string.Join('\n', (fields.Count > 0 ? fields : All).Select(field => TextFolding.Key(draft[field])));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text));
        return (BinaryPrimitives.ReadUInt64LittleEndian(hash), BinaryPrimitives.ReadUInt64LittleEndian(hash.AsSpan(sizeof(ulong))));
    }

    /// <summary>The window of each row by its number, -1 for a row that has ended; all rows of a window but the first end as merged.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="united">Gets every cell that a window has from another row than its first.</param>
    public static int[] Run(RowStore rows, ICollection<UnitedCell> united)
    {
        var windows = new int[rows.Count];
        Array.Fill(windows, -1);
        var open = Enumerable.Range(0, rows.Count).Where(row => rows[row].Outcome is null).ToArray();
        Array.Sort(open, (one, other) => rows[one].Same.CompareTo(rows[other].Same) is var order and not 0 ? order : one - other);
        for (var (first, end) = (0, 0); first < open.Length; first = end)
        {
            for (end = first; end < open.Length && rows[open[end]].Same == rows[open[first]].Same; end++)
            {
                windows[open[end]] = open[first];
            }

            if (end > first + 1)
            {
                Unite(rows, open[first], open[(first + 1)..end], united);
            }
        }

        return windows;
    }

    private static void Unite(RowStore rows, int first, int[] same, ICollection<UnitedCell> united)
    {
        var window = rows.Read(first);
        foreach (var other in same)
        {
            foreach (var (column, value) in Unite(window, rows.Read(other)))
            {
                united.Add(new(first, other, column, value));
            }

            rows.End(other, OutcomeKind.Merged, "同じ窓口の行");
        }

        rows.Replace(first, window);
    }

    /// <summary>The columns that took something, and what they took.</summary>
    private static IEnumerable<(string Column, string Value)> Unite(Draft first, Draft other)
    {
        foreach (var column in OrganizationColumns.All)
        {
            var before = first[column];
            if (Lists.Contains(column, StringComparer.Ordinal))
            {
                first.Add(column, other[column]);
            }
            else if (before.Length == 0)
            {
                first[column] = other[column];
            }

            if (first[column] != before)
            {
                yield return (column, other[column]);
            }
        }
    }
}

/// <summary>A cell that a window has from another row than its first.</summary>
/// <param name="Window">Number of the window's first row.</param>
/// <param name="Row">Number of the row it came from.</param>
/// <param name="Column">Which.</param>
/// <param name="Value">What that row had.</param>
internal readonly record struct UnitedCell(int Window, int Row, string Column, string Value);
