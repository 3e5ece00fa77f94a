namespace SupportNavi.Import;

/// <summary>What the staff can look up after an import: what became of each row, which cells to look at, where united cells came from.</summary>
public sealed class LedgerTests : IDisposable
{
    private const string Doubted =
        """
        名称,市区町村名,電話番号,時間
        食堂あおば,釧路市,0570-0783-55,
        ｼｮｸﾄﾞｳみなと,根室市,０１５３（００）０００２,

        """;

    private readonly SampleList list = new();

    public void Dispose() => list.Dispose();

    [Fact]
    public void Every_row_is_listed_once_with_its_outcome()
    {
        list.Import(SampleList.Rows + "食堂あおば,釧路市,0154-00-0001,平日9:00-17:00\n食堂みどり,存在しない町,0154-00-0009,\n");
        var rows = list.Table("reports/sample.csv");

        Assert.Equal(["2", "3", "4", "5", "6"], rows.Select(row => row["行"]));
        Assert.Equal(["掲載", "掲載", "掲載", "統合", "除外"], rows.Select(row => row["結果"]));
        Assert.Equal(rows[0]["id"], rows[3]["id"]);
        Assert.Equal("", rows[4]["id"]);
        Assert.NotEqual("", rows[4]["理由"]);
        Assert.Equal(rows.Select(row => row["id"]).Where(id => id.Length > 0).Distinct().Order(StringComparer.Ordinal), list.Table("sample/organizations.csv").Select(row => row["id"]));
    }

    [Fact]
    public void A_doubted_cell_is_listed_with_its_place_and_what_to_do()
    {
        list.Import(Doubted);
        var cell = Assert.Single(list.Table("reports/sample-cells.csv"));

        Assert.Equal(("sample.csv", "2", "phone", "0570-0783-55"), (cell["ファイル"], cell["行"], cell["項目"], cell["もとの値"]));
        Assert.Contains("公式サイトで確認してください", cell["確認"], StringComparison.Ordinal);
        Assert.Equal("", cell["結果"] + cell["規則"]);
    }

    [Fact]
    public void A_traced_import_lists_every_changed_cell_with_its_rule()
    {
        list.Import(Doubted, isTraced: true);
        var changes = list.Table("reports/sample-cells.csv").Where(row => row["規則"].Length > 0).ToList();

        Assert.Contains(("3", "name", "ｼｮｸﾄﾞｳみなと", "ショクドウみなと", "text.width"), changes.Select(row => (row["行"], row["項目"], row["もとの値"], row["結果"], row["規則"])));
        Assert.Contains(("3", "phone", "０１５３（００）０００２", "0153-00-0002"), changes.Select(row => (row["行"], row["項目"], row["もとの値"], row["結果"])));
        Assert.Contains(list.Table("reports/sample-cells.csv"), row => row["確認"].Length > 0);
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0", true)]
    [InlineData("+1", true)]
    [InlineData("@x", true)]
    [InlineData("-x", true)]
    [InlineData("<script>alert(1)</script>", false)]
    public void A_name_like_a_formula_stays_text(string name, bool isFormula)
    {
        list.Import($"名称,市区町村名,電話番号,時間\n{name},釧路市,0154-00-0001,\n食堂みなと,根室市,0153-00-0002,\n");

        Assert.Contains(name, list.Table("sample/organizations.csv").Select(row => row["name"]));
        Assert.Equal((isFormula ? " " : "") + name, list.Table("reports/sample.csv")[0].Raw("名称"));
    }

    [Fact]
    public void United_cells_are_listed_with_the_row_they_came_from()
    {
        list.Source("sample", mapping => mapping + "\nmerge_by: [name, phone]\n");
        list.Import(
            """
            名称,市区町村名,電話番号,時間
            食堂あおば,釧路市,0154-00-0001,
            食堂あおば,釧路市,0154-00-0001,平日9:00-17:00
            食堂あおば,根室市,0154-00-0001,

            """);
        var window = Assert.Single(list.Table("sample/organizations.csv"));
        var united = list.Table("reports/sample-merged.csv");

        Assert.All(united, cell => Assert.Equal((window["id"], "sample.csv"), (cell["id"], cell["もとのファイル"])));
        Assert.Contains(("hours", "Mo-Fr 09:00-17:00; PH off", "3"), united.Select(cell => (cell["項目"], cell["値"], cell["もとの行"])));
        Assert.Contains(("service_area", "012238", "4"), united.Select(cell => (cell["項目"], cell["値"], cell["もとの行"])));
        Assert.Equal("012068|012238", window["service_area"]);
    }

    [Fact]
    public void A_window_of_another_list_takes_a_row_whose_promises_it_has()
    {
        list.Source("other", mapping => mapping.Replace("prefix: sample", "prefix: other", StringComparison.Ordinal));
        var reports = list.Import(SampleList.Rows, ["sample", "other"]);
        var rows = list.Table("reports/other.csv");

        Assert.Equal(3, reports[1].Count(Mapping.OutcomeKind.Merged));
        Assert.Equal(list.Table("reports/sample.csv").Select(row => row["id"]), rows.Select(row => row["id"]));
        Assert.All(list.Table("sample/organizations.csv"), row => Assert.Equal("sample", row["source"]));
    }

    [Fact]
    public void A_row_that_promises_more_than_the_window_of_another_list_is_kept_and_told_of()
    {
        list.Source("other", mapping => mapping.Replace("prefix: sample", "prefix: other", StringComparison.Ordinal).Replace("services: food", "services: food|cafe", StringComparison.Ordinal));
        list.Import(SampleList.Rows, ["sample", "other"]);
        var doubts = list.Table("reports/other-cells.csv").Where(row => row["項目"] == "name").ToList();

        Assert.Equal(6, list.Table("sample/organizations.csv").Count);
        Assert.Equal(["2", "3", "4"], doubts.Select(row => row["行"]));
        Assert.All(doubts, row => Assert.Contains("両方を載せます", row["確認"], StringComparison.Ordinal));
    }
}
