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
    public static UInt128 Key(Draft draft, IReadOnlyList<string> fields)
    {
        var text = string.Join('\n', (fields.Count > 0 ? fields : All).Select(field => TextFolding.Key(draft[field])));
        return BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }

    /// <summary>The window of each row by its number, -1 for a row that has ended; all rows of a window but the first end as merged.</summary>
    public static int[] Run(RowStore rows)
    {
        var windows = new int[rows.Count];
        var firsts = new Dictionary<UInt128, int>();
        var others = new SortedDictionary<int, List<int>>();
        for (var row = 0; row < rows.Count; row++)
        {
            var first = row;
            windows[row] = rows[row].Outcome is not null ? -1 : firsts.TryGetValue(rows[row].Same, out first) ? first : firsts[rows[row].Same] = row;
            if (windows[row] >= 0 && windows[row] != row)
            {
                if (!others.TryGetValue(windows[row], out var same))
                {
                    others[windows[row]] = same = [];
                }

                same.Add(row);
            }
        }

        foreach (var (first, same) in others)
        {
            Unite(rows, first, same);
        }

        return windows;
    }

    private static void Unite(RowStore rows, int first, List<int> same)
    {
        var window = rows.Read(first);
        foreach (var other in same)
        {
            Unite(window, rows.Read(other));
            rows.End(other, OutcomeKind.Merged, "同じ窓口の行");
        }

        rows.Replace(first, window);
    }

    private static void Unite(Draft first, Draft other)
    {
        foreach (var column in OrganizationColumns.All)
        {
            if (Lists.Contains(column, StringComparer.Ordinal))
            {
                first.Add(column, other[column]);
            }
            else if (first[column].Length == 0)
            {
                first[column] = other[column];
            }
        }
    }
}
