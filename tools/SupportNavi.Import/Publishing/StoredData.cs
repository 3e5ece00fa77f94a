using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Publishing;

/// <summary>What the data folder already holds and an import builds on.</summary>
internal static class StoredData
{
    private static readonly string[] AreaFiles = ["areas/prefectures.csv", "areas/subprefectures.csv", "areas/municipalities.csv"];

    public static Gazetteer Gazetteer(string data, ICollection<Fault> faults)
    {
        var tables = Array.ConvertAll(AreaFiles, name => CsvTable.Read(Path.Combine(data, name), name, faults));
        return AreaReader.Read(tables[0], tables[1], tables[2], faults);
    }

    public static Needs Needs(string data, ICollection<Fault> faults) => Core.Guide.Needs.Read(
        CsvTable.Read(Path.Combine(data, "guide/needs.csv"), "guide/needs.csv", faults), new Dictionary<string, string>(StringComparer.Ordinal), faults);

    /// <summary>Phone → id over all stored organisations of other sources; of several the first by id.</summary>
    public static IReadOnlyDictionary<string, string> Phones(string data, string exceptSource, ICollection<Fault> faults) =>
        Directory.EnumerateFiles(data, "organizations.csv", SearchOption.AllDirectories)
            .Select(path => Path.GetFileName(Path.GetDirectoryName(path)!)).Order(StringComparer.Ordinal)
            .SelectMany(target => OrganizationFile.Open(data, target, faults).Phones(exceptSource))
            .OrderBy(pair => pair.Id, StringComparer.Ordinal)
            .DistinctBy(pair => pair.Phone)
            .ToDictionary(pair => pair.Phone, pair => pair.Id, StringComparer.Ordinal);
}
