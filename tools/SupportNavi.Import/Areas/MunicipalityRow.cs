using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Normalising;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Areas;

/// <summary>One row of <c>municipalities.csv</c>.</summary>
internal static class MunicipalityRow
{
    // The reading tells which: 町 is ちょう or まち, 村 is むら or そん.
    private static readonly (string Kanji, string[] Kana)[] Suffixes =
        [("市", ["し"]), ("区", ["く"]), ("町", ["ちょう", "まち"]), ("村", ["むら", "そん"])];

    /// <summary>Cells in the order of <see cref="AreaReader.MunicipalityColumns"/>.</summary>
    public static string[] Build(
        Draft row, Dictionary<string, Draft> details, Dictionary<string, Draft> local, Dictionary<(string, string), string> cities, Source source)
    {
        var code = row["code"];
        var detail = details.GetValueOrDefault(code, row);
        var near = local.GetValueOrDefault(code, row);
        var (latitude, longitude) = Cells.Position(detail["latitude"], detail["longitude"]);
        var city = row["type"] == "ward" ? cities.GetValueOrDefault((code[..2], row["city_name"]), row["city_name"]) : "";
        var url = Cells.Url(detail["url"]) is { Length: > 0 } site ? site : Cells.Url(row["url"]);
        return
        [
            code, row["name"], row["kana"], Latin(row["name"], row["kana"]),
            city.Length > 0 ? "" : source.Set.GetValueOrDefault(near["subprefecture"], ""), city,
            near["local_type"] == "northern_territory" ? "northern_territory" : row["type"],
            latitude, longitude, url, near["phone"],
        ];
    }

    /// <summary>Hepburn as on signs, long vowels short, without the suffix that the name carries, with a capital.</summary>
    public static string Latin(string name, string kana)
    {
        var suffixes = Array.Find(Suffixes, suffix => name.EndsWith(suffix.Kanji, StringComparison.Ordinal)).Kana ?? [];
        var suffix = Array.Find(suffixes, ending => kana.EndsWith(ending, StringComparison.Ordinal) && kana.Length > ending.Length);
        var latin = Romaji.FromKana(suffix is null ? kana : kana[..^suffix.Length])
            .Replace("uu", "u", StringComparison.Ordinal).Replace("ou", "o", StringComparison.Ordinal).Replace("oo", "o", StringComparison.Ordinal);
        return char.ToUpperInvariant(latin[0]) + latin[1..];
    }
}
