using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Reading;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Areas;

/// <summary>Reads a list of areas; the source's columns are named <c>file.field</c>. Codes of any length become six digits with a right check digit.</summary>
internal static class AreaRows
{
    /// <exception cref="ImportException">The file is not there or cannot be read.</exception>
    public static IReadOnlyList<Draft> Read(string path, Dictionary<string, List<string>> columns, string file, ICollection<Fault> faults)
    {
        var mine = columns.Where(column => column.Key.StartsWith(file + ".", StringComparison.Ordinal))
            .ToDictionary(column => column.Key[(file.Length + 1)..], column => column.Value, StringComparer.Ordinal);
        using var sheet = SourceRows.Open(path, new());
        if (ColumnMap.Create(new Source { Columns = mine }, sheet, faults) is not { } map)
        {
            return [];
        }

        var rows = sheet.Rows.Where(row => row.Kind == RowKind.Data).Select(map.Map).ToList();
        foreach (var row in rows)
        {
            row["code"] = Six(row["code"]) ?? row["code"];
        }

        return rows;
    }

    // One or two digits are a prefecture. Check digits in published lists are not always right, so they are computed anew from the five digits that name the place.
    private static string? Six(string code)
    {
        var digits = string.Concat(code.Where(char.IsAsciiDigit));
        return digits.Length switch
        {
            1 or 2 => AreaCode.FromFiveDigits(digits.PadLeft(2, '0') + "000"),
            4 or 5 => AreaCode.FromFiveDigits(digits.PadLeft(5, '0')),
            6 when AreaCode.IsValid(digits) => digits,
            _ => null,
        };
    }
}
