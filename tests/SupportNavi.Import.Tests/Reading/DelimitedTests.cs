namespace SupportNavi.Import.Reading;

/// <summary>Separators, line ends, quotes and ragged rows.</summary>
public sealed class DelimitedTests
{
    [Theory]
    [InlineData(',', "\r\n")]
    [InlineData(',', "\n")]
    [InlineData(',', "\r")]
    [InlineData('\t', "\r\n")]
    [InlineData(';', "\n")]
    public void Separators_and_line_ends_are_found(char separator, string end)
    {
        var text = string.Join(end, "名称,住所,備考", "\"ひまわり\",みどり市,\"1行目" + end + "2行目\"", "あおば,なみ市,a\"b\"", "").Replace(',', separator);
        var (sheet, rows) = Written.Only(text);
        Assert.Equal(["名称", "住所", "備考"], sheet.Header.ToArray());
        Assert.Equal("1行目\n2行目", rows[0].Cells[2]);
        Assert.Equal("a\"b\"", rows[1].Cells[2]);
        Assert.Equal([2, 4], rows.Select(row => row.Line));
    }

    [Fact]
    public void Line_ends_may_be_mixed() =>
        Assert.Equal([2, 3, 4, 5], Written.Only("名称,住所\r\nあ,い\rう,え\nお,か\r\nき,く").Rows.Select(row => row.Line));

    [Fact]
    public void Ragged_rows_are_filled_and_what_is_more_is_kept()
    {
        var (_, rows) = Written.Only("名称,住所,電話\nひまわり,みどり市\nあおば,なみ市,012-345,余り,もう一つ\n");
        Assert.Equal(["ひまわり", "みどり市", ""], rows[0].Cells);
        Assert.Equal(["あおば", "なみ市", "012-345"], rows[1].Cells);
        Assert.Equal("余り もう一つ", rows[1].Surplus);
    }

    [Fact]
    public void An_unclosed_quote_is_refused_with_the_line_it_opens_in()
    {
        Assert.Contains(":3: the quote", Written.Refusal("名称,住所\nあおば,なみ市\n\"ひまわり,みどり市\nうみ,そら市\n"), StringComparison.Ordinal);
        Assert.Contains(":2: the quote", Written.Refusal("名称,住所\n\"ひまわり,みどり市\n\"うみ,そら市\n"), StringComparison.Ordinal);
        Assert.Contains(":2: the quote", Written.Refusal("名称,住所\n\"ひまわり\n" + new string('あ', 100_001)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_of_two_hundred_thousand_columns_is_refused() =>
        Assert.Contains("more than 1000 cells", Written.Refusal("名称,住所\n" + new string(',', 200_000)), StringComparison.Ordinal);

    [Fact]
    public void Markup_in_cells_becomes_text_and_control_characters_go()
    {
        var (_, rows) = Written.Only("名称,備考,式\nあお\0ば,月曜<br>火曜<BR />水&nbsp;曜&amp;木,=cmd|' /C calc'!A0\n<script>x</script>,a\u0007b,@SUM(1)\n");
        Assert.Equal(["あおば", "月曜\n火曜\n水 曜&木", "=cmd|' /C calc'!A0"], rows[0].Cells);
        Assert.Equal(["<script>x</script>", "ab", "@SUM(1)"], rows[1].Cells);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("\r\n\r\n", "no table")]
    [InlineData("%PDF-1.4 x", "a PDF")]
    [InlineData("<!DOCTYPE html><html>", "a web page")]
    public void What_is_no_table_is_refused(string text, string reason) =>
        Assert.Contains(reason, Written.Refusal(text), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Contains("is not there", Assert.Throws<ImportException>(() => SheetFile.Open("/nowhere/nothing.csv", new())).Message, StringComparison.Ordinal);
}
