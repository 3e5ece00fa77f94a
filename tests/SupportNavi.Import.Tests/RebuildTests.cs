using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import;

/// <summary>Builds the shipped data anew from the downloads.</summary>
public sealed class RebuildTests
{
    [SkippableFact]
    public void The_shipped_data_is_what_the_sources_give()
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");
        using var data = DataCopy.Create(withOrganizations: false);
        var reports = Rebuild(data);

        foreach (var file in new[] { "areas/prefectures.csv", "areas/municipalities.csv", "national/organizations.csv", "hokkaido/organizations.csv", "hokkaido/SOURCES.md", "national/SOURCES.md", "areas/SOURCES.md" })
        {
            Assert.Equal(File.ReadAllText(Path.Combine(DataCopy.Shipped, file)), data.Staged(file));
        }

        Assert.All(reports, report => Assert.Equal(report.Total, Enum.GetValues<OutcomeKind>().Sum(report.Count)));
        Assert.Equal(721, InHokkaido(reports, "fukushi-portal"));
        Assert.Equal(1171, InHokkaido(reports, "wam-disability"));
        Assert.Equal(1130, InHokkaido(reports, "mhlw-kaigo"));
        Assert.Equal(158, InHokkaido(reports, "hokkaido-windows"));
    }

    [SkippableFact]
    public void No_disability_service_shows_the_number_of_its_legal_entity_in_place_of_its_own()
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");
        var shipped = Rows(Path.Combine(DataCopy.Shipped, "hokkaido/organizations.csv"), row => row["id"]);
        var folder = Path.Combine(DataCopy.Shared, "opendata/wam-disability/resources/csv/202503");
        var compared = 0;
        foreach (var file in Directory.EnumerateFiles(folder, "csvdownload*.csv"))
        {
            var code = Path.GetFileNameWithoutExtension(file)[^3..];
            var table = CsvTable.Read(file, file, [])!;
            foreach (var offices in new TableReader(table, [], []).Rows.GroupBy(row => row["事業所番号"]).Where(offices => offices.Count() == 1))
            {
                var office = offices.First();
                if (shipped.TryGetValue($"wam-{office["事業所番号"]}-{code}", out var row) && row["phone"].Length > 0)
                {
                    Assert.Equal(Digits(office["事業所電話番号"]), Digits(row["phone"]));
                    compared++;
                }
            }
        }

        Assert.True(compared > 1000);
    }

    private static IReadOnlyList<ImportReport> Rebuild(DataCopy data) =>
        Importer.Run(new(Importer.Sources(data.Folder), data.Folder, DataCopy.Shared, IsRoot: true));

    private static int InHokkaido(IReadOnlyList<ImportReport> reports, string source)
    {
        var report = Assert.Single(reports, report => report.Source == source);
        return report.Total - report.Count(OutcomeKind.OutOfScope);
    }

    private static Dictionary<string, TableReader.Row> Rows(string path, Func<TableReader.Row, string> key) =>
        new TableReader(CsvTable.Read(path, path, [])!, [], []).Rows.ToDictionary(key, StringComparer.Ordinal);

    private static string Digits(string text) => string.Concat(SupportNavi.Core.Areas.TextFolding.Width(text).Where(char.IsAsciiDigit));
}
