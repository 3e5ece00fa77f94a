using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Publishing;

/// <summary>What the data folder already holds and an import builds on.</summary>
internal static class StoredData
{
    private static readonly string[] AreaFiles = ["areas/prefectures.csv", "areas/subprefectures.csv", "areas/municipalities.csv"];

    public static Gazetteer Gazetteer(Func<string, string> pathOf, ICollection<Fault> faults)
    {
        var tables = Array.ConvertAll(AreaFiles, name => CsvTable.Read(pathOf(name), name, faults));
        return AreaReader.Read(tables[0], tables[1], tables[2], faults);
    }

    public static Needs Needs(Func<string, string> pathOf, ICollection<Fault> faults) => Core.Guide.Needs.Read(
        CsvTable.Read(pathOf("guide/needs.csv"), "guide/needs.csv", faults), new Dictionary<string, string>(StringComparer.Ordinal), faults);
}
