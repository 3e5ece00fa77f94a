using System.Collections.Frozen;
using System.Globalization;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import;

/// <summary>What staff read: the sentences of <c>staff.csv</c>, which is part of the program.</summary>
public static class StaffWords
{
    private static readonly FrozenDictionary<string, string> Texts = Read();

    /// <summary>The sentence of a key.</summary>
    /// <param name="key">Of <c>staff.csv</c>.</param>
    /// <param name="values">For its <c>{0}</c>, <c>{1}</c> …</param>
    /// <exception cref="KeyNotFoundException">There is no such sentence.</exception>
    public static string Of(string key, params object[] values) => values.Length == 0 ? Texts[key] : string.Format(CultureInfo.InvariantCulture, Texts[key], values);

    private static FrozenDictionary<string, string> Read()
    {
        using var stream = typeof(StaffWords).Assembly.GetManifestResourceStream("staff.csv")!;
        using var reader = new StreamReader(stream);
        return CsvTable.Parse(reader, "staff.csv", [])!.Rows.ToFrozenDictionary(row => row.Cells[0], row => row.Cells[1], StringComparer.Ordinal);
    }
}
