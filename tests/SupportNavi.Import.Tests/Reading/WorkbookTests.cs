namespace SupportNavi.Import.Reading;

/// <summary>What a workbook shows is what is read.</summary>
public sealed class WorkbookTests
{
    private static readonly string Head = TestWorkbook.Row(1, "名称", "住所", "電話番号", "備考");

    [Fact]
    public void Phonetic_runs_do_not_join_the_text()
    {
        var workbook = new TestWorkbook();
        workbook.SharedStrings.Add("<si><t>青空県</t><rPh sb=\"0\" eb=\"3\"><t>アオゾラケン</t></rPh><phoneticPr fontId=\"1\"/></si>");
        workbook.SharedStrings.Add("<si><r><t>ひま</t></r><r><rPr/><t>わり</t></r><rPh sb=\"0\" eb=\"2\"><t>ヒマワリ</t></rPh></si>");
        workbook.Sheet("一覧", Head + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>0</v></c><c r=\"B2\" t=\"s\"><v>1</v></c></row>");
        Assert.Equal(["青空県", "ひまわり", "", ""], Written.Only(workbook.Bytes()).Rows[0].Cells);
    }

    [Theory]
    [InlineData("yyyy/m/d", "46113", "2026-04-01")]
    [InlineData("yyyy\"年\"m\"月\"d\"日\"", "46113", "2026-04-01")]
    [InlineData("[$-411]ggge\"年\"m\"月\"d\"日\";@", "46113", "2026-04-01")]
    [InlineData("yyyy/m/d h:mm", "46113.375", "2026-04-01 09:00")]
    [InlineData("h:mm", "0.70833333333333337", "17:00")]
    [InlineData("h:mm;@", "0.36458333333333331", "08:45")]
    [InlineData("[h]:mm", "1.0833333333333333", "26:00")]
    [InlineData("General", "12", "12")]
    [InlineData("General", "43.062096", "43.062096")]
    [InlineData("General", "1.2E+15", "1200000000000000")]
    [InlineData("General", "1E-05", "0.00001")]
    [InlineData("0000000000", "120000123", "0120000123")]
    [InlineData("000\\-0000\\-0000", "9012345678", "090-1234-5678")]
    [InlineData("[<=999]000;[<=9999]000\\-00;000\\-0000", "600001", "060-0001")]
    [InlineData("#,##0", "1234", "1234")]
    public void Numbers_read_as_they_are_shown(string format, string value, string text)
    {
        var workbook = new TestWorkbook();
        var style = workbook.Style(format);
        workbook.Sheet("一覧", Head + $"<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>ひまわり</t></is></c><c r=\"B2\" s=\"{style}\"><v>{value}</v></c></row>");
        Assert.Equal(text, Written.Only(workbook.Bytes()).Rows[0].Cells[1]);
    }

    [Fact]
    public void Errors_are_empty_and_formulas_stay_text()
    {
        var workbook = new TestWorkbook();
        var date = workbook.Style("yyyy/m/d");
        workbook.Sheet("一覧", Head + $"<row r=\"2\"><c r=\"A2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c><c r=\"B2\" t=\"inlineStr\"><is><t>=cmd|'/C x'!A0</t></is></c><c r=\"C2\" t=\"b\"><v>1</v></c><c r=\"D2\" s=\"{date}\"><v>99999999999</v></c></row>");
        Assert.Equal(["", "=cmd|'/C x'!A0", "TRUE", "99999999999"], Written.Only(workbook.Bytes()).Rows[0].Cells);
    }

    [Fact]
    public void Visible_sheets_are_tables_of_their_own_and_hidden_ones_are_noted()
    {
        var bytes = new TestWorkbook()
            .Sheet("基本情報", Head + TestWorkbook.Row(2, "ひまわり", "みどり市", "012", "") + "<row r=\"3\"/><row r=\"900\"><c r=\"XFD900\" s=\"0\"/></row>")
            .Sheet("下書き", Head, state: "hidden")
            .Sheet("追加情報", TestWorkbook.Row(1, "ID", "内容") + TestWorkbook.Row(2, "1", "あ"))
            .Sheet("空", "")
            .Bytes();
        var tables = Written.All(bytes);
        Assert.Equal(["基本情報", "追加情報"], tables.Select(table => table.Sheet.Name));
        Assert.Equal(899, tables[0].Rows.Length);
        Assert.Equal(898, tables[0].Rows.Count(row => row.Kind == RowKind.Blank));
        Assert.Contains(tables[0].Sheet.Notes, note => note.Contains("下書き", StringComparison.Ordinal));
        Assert.Equal("追加情報", Assert.Single(Written.All(bytes, new(Sheet: "追加情報"))).Sheet.Name);
        Assert.Contains("基本情報", Written.Refusal(bytes, new(Sheet: "ない")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_older_form_of_workbooks_is_read_too()
    {
        var (sheet, rows) = Written.Only(TestXls.Bytes("一覧", ["名称", "住所"], ["ひまわり相談室", "みどり市"]));
        Assert.Equal("一覧", sheet.Name);
        Assert.Equal(["名称", "住所"], sheet.Header.ToArray());
        Assert.Equal(["ひまわり相談室", "みどり市"], Assert.Single(rows).Cells);
    }

    [Fact]
    public void A_merged_header_is_joined_as_it_is_merged()
    {
        var (sheet, rows) = Written.Only(new TestWorkbook().Sheet(
            "一覧",
            TestWorkbook.Row(1, "相談窓口一覧") + TestWorkbook.Row(3, "名称", "所在地", "", "計") + TestWorkbook.Row(4, "", "市町村", "番地", "") + TestWorkbook.Row(5, "ひまわり", "みどり市", "1-2", "3"),
            "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A3:A4\"/><mergeCell ref=\"B3:C3\"/><mergeCell ref=\"D3:D4\"/></mergeCells>").Bytes());
        Assert.Equal(["名称", "所在地 市町村", "所在地 番地", "計"], sheet.Header.ToArray());
        Assert.Equal(5, Assert.Single(rows).Line);
    }
}
