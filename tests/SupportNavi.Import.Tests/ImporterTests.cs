using SupportNavi.Import.Mapping;

namespace SupportNavi.Import;

public sealed class ImporterTests : IDisposable
{
    private const string Mapping =
        """
        title: sample
        order: 90
        target: sample
        prefix: sample
        prefecture: "010006"
        place_required: true
        files: [{ name: sample.csv, code: "1" }]
        columns:
          name: [名称]
          place_name: [市区町村名]
          phone: [電話番号, 電話番号1]
          hours_text: [時間]
        set: { kind: npo, needs: food, services: food, audience: anyone, verification: unverified, status: open, phone_kind: direct }
        rules:
          - when: { name: "試験" }
            refuse: 試験の行
          - when: { name: ".", municipality: "." }
            unless: { name: "巡回" }
            set: { service_area: "{city}" }
        """;

    private const string Rows =
        """
        名称,市区町村名,電話番号１,時間
        食堂あおば,釧路市,0154-00-0001,平日9:00-17:00
        食堂あおば,釧路市,0154-00-0001,平日9:00-17:00
        巡回の食堂,釧路市,0154-00-0002,
        試験の行,釧路市,0154-00-0003,
        食堂みなと,存在しない町,0154-00-0004,
        食堂さかえ,札幌市北区,,土曜だけ
        食堂なごみ,別海町,0153-00-0005,土曜だけ

        """;

    private readonly DataCopy data = DataCopy.Create();

    public ImporterTests() => data.Write("sources/sample.yaml", Mapping);

    public void Dispose() => data.Dispose();

    [Fact]
    public void Every_row_is_accounted_for()
    {
        var report = Import(Rows);

        Assert.Equal(7, report.Total);
        Assert.Equal((2, 1, 1, 3), (report.Count(OutcomeKind.Published), report.Count(OutcomeKind.Merged), report.Count(OutcomeKind.HeldBack), report.Count(OutcomeKind.Refused)));
        Assert.Contains("読込 7 行: 掲載 2、統合 1、保留 1、除外 3", report.ToString(), StringComparison.Ordinal);
        Assert.Contains("sample.csv:4: 巡回の食堂", report.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Importing_twice_changes_nothing()
    {
        Import(Rows);
        var first = data.Staged("sample/organizations.csv");
        Import(Rows);

        Assert.Equal(first, data.Staged("sample/organizations.csv"));
    }

    [Fact]
    public void One_changed_row_changes_the_result()
    {
        Import(Rows);
        var first = data.Staged("sample/organizations.csv");
        Import(Rows.Replace("0153-00-0005", "0153-00-0006", StringComparison.Ordinal));

        Assert.NotEqual(first, data.Staged("sample/organizations.csv"));
        Assert.Equal(first, data.Staged("sample/organizations.csv").Replace("0153-00-0006", "0153-00-0005", StringComparison.Ordinal));
    }

    [Fact]
    public void Shift_JIS_is_read_like_UTF8()
    {
        Import(Rows);
        var first = data.Staged("sample/organizations.csv");
        var file = Path.Combine(data.Folder, "sample.csv");
        File.WriteAllBytes(file, System.Text.CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Rows));
        Importer.Run(new(["sample"], data.Folder, file, IsRoot: false));

        Assert.Equal(first, data.Staged("sample/organizations.csv"));
    }

    [Fact]
    public void Hours_that_are_not_exact_stay_in_words()
    {
        Import(Rows);
        var text = data.Staged("sample/organizations.csv");

        Assert.Contains("Mo-Fr 09:00-17:00; PH off", text, StringComparison.Ordinal);
        Assert.Contains(",土曜だけ,", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("名称,市区町村名,電話番号,時間", "名前,市区町村名,電話番号,時間", "名称")]
    [InlineData("名称,市区町村名,電話番号,時間", "名称,市区町村名,時間,時間2", "電話番号")]
    public void A_missing_column_is_refused_and_the_stored_file_left_alone(string header, string broken, string missing)
    {
        var rows = Rows.Replace("名称,市区町村名,電話番号１,時間", header, StringComparison.Ordinal);
        Import(rows);
        var first = data.Staged("sample/organizations.csv");
        var report = Import(rows.Replace(header, broken, StringComparison.Ordinal));

        Assert.False(report.Done);
        Assert.Contains($"no column \"{missing}", Assert.Single(report.Faults).Message, StringComparison.Ordinal);
        Assert.Equal(first, data.Staged("sample/organizations.csv"));
    }

    [Fact]
    public void A_mapping_that_yields_what_the_bot_cannot_read_is_refused()
    {
        data.Write("sources/sample.yaml", Mapping.Replace("needs: food", "needs: feast", StringComparison.Ordinal));
        var report = Import(Rows);

        Assert.False(report.Done);
        Assert.False(File.Exists(Path.Combine(data.Folder, "staged")));
    }

    [Theory]
    [InlineData("no-such-source", "sample.csv")]
    [InlineData("sample", "no-such-file.csv")]
    public void What_is_not_there_cannot_run(string source, string file)
    {
        data.Write("sample.csv", Rows);

        Assert.Throws<ImportException>(() => Importer.Run(new([source], data.Folder, Path.Combine(data.Folder, file), IsRoot: false)));
    }

    private ImportReport Import(string rows) =>
        Assert.Single(Importer.Run(new(["sample"], data.Folder, data.Write("sample.csv", rows), IsRoot: false)));
}
