namespace SupportNavi.Import.Normalising;

public sealed class DatesTests
{
    [Theory]
    [InlineData("2020-05-11", "2020-05-11")]
    [InlineData("2020/5/11", "2020-05-11")]
    [InlineData("2020.5.11", "2020-05-11")]
    [InlineData("2020年5月11日", "2020-05-11")]
    [InlineData("２０２０年５月１１日（月）", "2020-05-11")]
    [InlineData("2020/5/11 0:00:00", "2020-05-11")]
    [InlineData("2026-07-28T09:00:00Z", "2026-07-28")]
    [InlineData("20200511", "2020-05-11")]
    [InlineData("2020年5月", "2020-05")]
    [InlineData("2020/05", "2020-05")]
    [InlineData("2025-03", "2025-03")]
    [InlineData("2020年", "2020")]
    [InlineData("2020", "2020")]
    [InlineData("S22.4.1", "1947-04-01")]
    [InlineData("令和5年4月1日", "2023-04-01")]
    [InlineData("令和５年４月１日現在", "2023-04-01")]
    [InlineData("令和元年5月1日", "2019-05-01")]
    [InlineData("R5.4", "2023-04")]
    [InlineData("R5/4/1", "2023-04-01")]
    [InlineData("r5-4-1", "2023-04-01")]
    [InlineData("Ｈ３１．４．３０", "2019-04-30")]
    [InlineData("平成31年4月", "2019-04")]
    [InlineData("平成元年", "1989")]
    [InlineData("㍻30年1月1日", "2018-01-01")]
    [InlineData("昭和64年1月7日", "1989-01-07")]
    [InlineData("平成 7 年 2 月 3 日", "1995-02-03")]
    [InlineData("大正15年12月25日", "1926-12-25")]
    [InlineData("昭和元年12月25日", "1926-12-25")]
    [InlineData("M45.7.30", "1912-07-30")]
    [InlineData("T1.7.30", "1912-07-30")]
    [InlineData("明治5年", "1872")]
    [InlineData("-", "")]
    [InlineData("", "")]
    public void A_date_is_as_exact_as_its_cell(string cell, string expected)
    {
        var read = Dates.Read(cell);

        Assert.Equal((expected, ""), (read.Value, read.Doubt));
    }

    [Theory]
    [InlineData("2020/2/30")]
    [InlineData("2020/13/1")]
    [InlineData("2019-02-29")]
    [InlineData("20201301")]
    [InlineData("平成31年5月1日")]
    [InlineData("平成33年")]
    [InlineData("令和元年4月30日")]
    [InlineData("昭和64年1月8日")]
    [InlineData("昭和70年4月1日")]
    [InlineData("明治4年5月1日")]
    [InlineData("令和0年1月1日")]
    [InlineData("3020/5/11")]
    [InlineData("20/5/11")]
    [InlineData("5/11/2020")]
    [InlineData("202005")]
    [InlineData("43951")]
    [InlineData("未定")]
    [InlineData("2020/5/11～2021/3/31")]
    public void What_is_no_single_day_of_the_calendar_is_doubted(string cell)
    {
        var read = Dates.Read(cell);

        Assert.Equal("", read.Value);
        Assert.NotEmpty(read.Doubt);
    }

    [Theory]
    [InlineData("43962", "2020-05-11")]
    [InlineData("43962.5", "2020-05-11")]
    [InlineData("61", "1900-03-01")]
    [InlineData("60", "")]
    [InlineData("2020/5/11", "2020-05-11")]
    public void A_number_is_a_date_only_where_the_sheet_says_so(string cell, string expected) => Assert.Equal(expected, Dates.Read(cell, serial: true).Value);
}
