namespace SupportNavi.Import.Reading;

/// <summary>Every row is given once, with what it is.</summary>
public sealed class RowKindTests
{
    private const string Header = "No,名称,住所,電話番号,定員\n1,ひまわり,みどり市1,012-345,10\n2,あおば,みどり市2,012-346,20\n3,うみの家,みどり市3,,5\n";

    [Theory]
    [InlineData("4,なみ,なみ市,,", nameof(RowKind.Data))]
    [InlineData("", nameof(RowKind.Blank))]
    [InlineData(",,,,", nameof(RowKind.Blank))]
    [InlineData("-,―,　,,", nameof(RowKind.Blank))]
    [InlineData("医療機関,,,,", nameof(RowKind.Section))]
    [InlineData(",なみ市,,,", nameof(RowKind.Section))]
    [InlineData("合計,,,,35", nameof(RowKind.Total))]
    [InlineData("小　計,3,,,35", nameof(RowKind.Total))]
    [InlineData(",計 12件,,,", nameof(RowKind.Total))]
    [InlineData("みどり市合計,,,,35", nameof(RowKind.Total))]
    [InlineData("No,名称,住所,電話番号,定員", nameof(RowKind.Header))]
    [InlineData("※ 電話番号は代表,,,,", nameof(RowKind.Remark))]
    [InlineData("注1 定員は目安,,,,", nameof(RowKind.Remark))]
    [InlineData("この一覧は市が作成したもので、内容は変わることがあります。,,,,", nameof(RowKind.Remark))]
    [InlineData("9,テスト,みどり市,,", nameof(RowKind.Test))]
    [InlineData("9,ｓａｍｐｌｅ,みどり市,,", nameof(RowKind.Test))]
    [InlineData("9,テスト01,みどり市,,", nameof(RowKind.Test))]
    [InlineData("9,テストピア相談室,みどり市,,", nameof(RowKind.Data))]
    [InlineData("9,会計相談室,みどり市,,", nameof(RowKind.Data))]
    [InlineData("9,注文の多い食堂,なみ市,,", nameof(RowKind.Data))]
    public void A_row_is_told_by_its_cells(string row, string kind) =>
        Assert.Equal(kind, Written.Only(Header + row + "\n5,そら,そら市,,\n").Rows[3].Kind.ToString());

    [Fact]
    public void A_section_holds_until_the_next()
    {
        var (_, rows) = Written.Only(Header + "医療機関,,,,\n4,あ,い,う,1\n\n福祉,,,,\n5,え,お,か,1\n");
        Assert.Equal(["", "", "", "医療機関", "医療機関", "医療機関", "福祉", "福祉"], rows.Select(row => row.Section));
        Assert.Equal([2, 3, 4, 5, 6, 7, 8, 9], rows.Select(row => row.Line));
    }

    [Fact]
    public void In_a_list_of_few_columns_one_filled_cell_is_data() =>
        Assert.All(Written.Only("名称,電話番号\nひまわり,\nあおば,\nうみ,012\n").Rows, row => Assert.Equal(RowKind.Data, row.Kind));

    [Fact]
    public void A_thousand_blank_rows_at_the_end_are_all_given() =>
        Assert.Equal(1000, Written.Only(Header + string.Concat(Enumerable.Repeat(",,,,\n", 1000))).Rows.Count(row => row.Kind == RowKind.Blank));
}
