using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Areas;

/// <summary>Reads <c>data/areas</c>: prefectures.csv, subprefectures.csv, municipalities.csv.</summary>
public static class AreaReader
{
    /// <summary>Columns of municipalities.csv.</summary>
    public static readonly string[] MunicipalityColumns =
        ["code", "name", "kana", "romaji", "subprefecture", "city", "type", "latitude", "longitude", "url", "phone"];

    private static readonly string[] Types = ["city", "town", "village", "ward", "special_ward", "northern_territory"];

    /// <summary>Builds the gazetteer; rows with faults are left out of it.</summary>
    public static Gazetteer Read(Table? prefectures, Table? subprefectures, Table? municipalities, ICollection<Fault> faults)
    {
        var areas = new Dictionary<string, Area>(StringComparer.Ordinal)
        {
            ["jp"] = new("jp", "日本", "にほん", "Japan", AreaKind.Nation, null, null, "", "", true),
        };
        ReadPrefectures(prefectures, areas, faults);
        ReadSubprefectures(subprefectures, areas, faults);
        ReadMunicipalities(municipalities, areas, faults);
        return new(areas.Values);
    }

    private static void ReadPrefectures(Table? table, Dictionary<string, Area> areas, ICollection<Fault> faults)
    {
        foreach (var row in Rows(table, ["code", "name", "kana", "romaji"], faults))
        {
            Add(row, areas, Code(row), AreaKind.Prefecture, areas["jp"]);
        }
    }

    private static void ReadSubprefectures(Table? table, Dictionary<string, Area> areas, ICollection<Fault> faults)
    {
        foreach (var row in Rows(table, ["id", "prefecture", "name", "kana", "romaji"], faults))
        {
            if (areas.TryGetValue(row["prefecture"], out var prefecture))
            {
                Add(row, areas, row.Required("id"), AreaKind.Subprefecture, prefecture);
            }
            else
            {
                row.Fault($"prefecture \"{row["prefecture"]}\" is not in prefectures.csv");
            }
        }
    }

    private static void ReadMunicipalities(Table? table, Dictionary<string, Area> areas, ICollection<Fault> faults)
    {
        foreach (var row in Rows(table, MunicipalityColumns, faults).OrderBy(row => row["city"].Length > 0))
        {
            if (Code(row) is not { } code)
            {
                continue;
            }

            var (city, subprefecture) = (row["city"], row["subprefecture"]);
            var parentId = city.Length > 0 ? city : subprefecture.Length > 0 ? subprefecture : PrefectureCode(code);
            if (!areas.TryGetValue(parentId, out var parent))
            {
                row.Fault($"\"{parentId}\", which should hold {row["name"]}, is not known");
                continue;
            }

            if (!Types.Contains(row["type"], StringComparer.Ordinal))
            {
                row.Fault($"type is \"{row["type"]}\"; it is one of {string.Join(", ", Types)}");
            }

            Add(row, areas, code, city.Length > 0 ? AreaKind.Ward : AreaKind.Municipality, parent);
        }
    }

    private static IEnumerable<TableReader.Row> Rows(Table? table, string[] columns, ICollection<Fault> faults) =>
        table is null ? [] : new TableReader(table, columns, faults).Rows;

    private static string? Code(TableReader.Row row)
    {
        var code = row.Required("code");
        if (AreaCode.IsValid(code))
        {
            return code;
        }

        row.Fault($"code \"{code}\" is not six digits with a right check digit; Excel drops leading zeros, so format the column as text");
        return null;
    }

    private static string PrefectureCode(string code) => AreaCode.FromFiveDigits(code[..2] + "000")!;

    private static void Add(TableReader.Row row, Dictionary<string, Area> areas, string? id, AreaKind kind, Area parent)
    {
        if (string.IsNullOrEmpty(id))
        {
            return;
        }

        var area = new Area(
            id, row.Required("name"), row.Required("kana"), row.Required("romaji"), kind, parent, Position(row), row["phone"], row["url"], row["type"] != "northern_territory");
        if (!areas.TryAdd(id, area))
        {
            row.Fault($"\"{id}\" is there twice");
        }
    }

    private static GeoPoint? Position(TableReader.Row row) => GeoText.Parse(row["latitude"], row["longitude"], row.Fault);
}
