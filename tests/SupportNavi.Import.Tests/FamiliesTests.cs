using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import;

/// <summary>Every family of lists takes the real files of its kind, and no row of them is lost.</summary>
public sealed class FamiliesTests : IDisposable
{
    private const string Tables = "tokyo-kodomoshokudo-opendata/opendata";

    private readonly DataCopy data = DataCopy.Create();

    public void Dispose() => data.Dispose();

    [SkippableTheory]
    [InlineData("kodomo-shokudo", Tables + "/tokyo")]
    [InlineData("kodomo-shokudo", Tables + "/okinawa/okinawa/472115_kodomonoibasyo_20221003.csv")]
    [InlineData("kodomo-shokudo", Tables + "/fukui/sakai/15_182109_kodomoshokudo.csv")]
    [InlineData("kodomo-shokudo", "kitchen-baton/public/saitama.csv")]
    [InlineData("kosodate-shisetsu", "papamama-koriyama/data_org/nurseryData.csv")]
    [InlineData("kosodate-shisetsu", "papamama-nara/data_org/hoikusyotouitiran.csv")]
    [InlineData("kosodate-shisetsu", "papamama-hamamatsu/data/nurseryData.csv")]
    [InlineData("kosodate-shisetsu", "papamama-muroran/data_org/nurseryData.csv")]
    [InlineData("iryo-kikan", "hokkaido-hospital/data/D02_hospital/hospital_list.csv")]
    [InlineData("minkan-shien", "vs-covid19/data/vscovid19-data-20200418152736.csv")]
    [InlineData("shien-seido", "tokyo-supportnavi/static/resources/services.csv")]
    public void Every_record_of_a_comma_separated_list_has_one_outcome(string source, string file)
    {
        var report = Import(source, file);
        var files = Directory.Exists(Shared(file)) ? Directory.GetFiles(Shared(file), "*.csv") : [Shared(file)];

        Assert.Equal(files.Sum(path => RawFile.Records(path).Count), report.Total - Blank(report));
    }

    [SkippableTheory]
    [InlineData("kodomo-shokudo", Tables + "/kanagawa/140007_kodomoshokudo_20231105.xlsx")]
    [InlineData("kodomo-shokudo", Tables + "/saitama/xlsx.xlsx")]
    [InlineData("soudan-madoguchi", "fukushi-portal/data/emergency-contacts.json")]
    public void Every_row_of_a_workbook_or_of_JSON_has_one_outcome(string source, string file) => Assert.NotEqual(0, Import(source, file).Count(OutcomeKind.Published));

    [SkippableTheory]
    [InlineData("kodomo-shokudo", "kitchen-baton/public/saitama.csv")]
    [InlineData("kosodate-shisetsu", "papamama-koriyama/data_org/nurseryData.csv")]
    [InlineData("iryo-kikan", "hokkaido-hospital/data/D02_hospital/hospital_list.csv")]
    public void No_window_shows_a_number_that_its_rows_do_not_have(string source, string file)
    {
        Import(source, file);
        var raw = RawFile.Records(Shared(file));
        var cells = Rows($"reports/{source}.csv").Where(row => row["id"].Length > 0)
            .ToLookup(row => row["id"], row => raw[int.Parse(row["行"], System.Globalization.CultureInfo.InvariantCulture)], StringComparer.Ordinal);
        var shown = Rows("local/organizations.csv").Where(row => row["source"] == source && row["phone"].Length > 0).ToList();

        Assert.NotEmpty(shown);
        Assert.All(shown, row => Assert.Contains(cells[row["id"]].SelectMany(record => record), cell => Digits(cell).Contains(Digits(row["phone"]), StringComparison.Ordinal)));
    }

    private ImportReport Import(string source, string file)
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");
        var report = Assert.Single(Importer.Run(new([source], data.Folder, Shared(file), IsRoot: false)));

        Assert.Empty(report.Faults);
        Assert.Equal(report.Total, Enum.GetValues<OutcomeKind>().Sum(report.Count));
        Assert.Equal(report.Total, Rows($"reports/{source}.csv").Count);
        return report;
    }

    private static int Blank(ImportReport report) => report.Reasons(OutcomeKind.OutOfScope).Where(pair => pair.Reason == "空の行").Sum(pair => pair.Count);

    private IReadOnlyList<TableReader.Row> Rows(string file)
    {
        var path = Path.Combine(data.Folder, "staged", file);
        return [.. new TableReader(CsvTable.Read(path, file, [])!, [], []).Rows];
    }

    private static string Digits(string text) => string.Concat(SupportNavi.Core.Areas.TextFolding.Width(text).Where(char.IsAsciiDigit));

    private static string Shared(string file) => Path.Combine(DataCopy.Shared, "opendata", file);
}
