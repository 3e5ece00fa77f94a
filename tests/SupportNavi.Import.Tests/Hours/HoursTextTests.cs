namespace SupportNavi.Import.Hours;

public sealed class HoursTextTests
{
    [Theory]
    [InlineData("24時間365日", "", "24/7")]
    [InlineData("24時間", "", "24/7")]
    [InlineData("２４時間（年中無休）", "", "24/7")]
    [InlineData("平日8:45〜17:15", "", "Mo-Fr 08:45-17:15; PH off")]
    [InlineData("平日９：００～１７：００", "", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("月〜金 8:45-17:15（祝日・12/29-1/3除く）", "", "Mo-Fr 08:45-17:15; PH off; Dec 29-Jan 03 off")]
    [InlineData("月 8:45-19:00、火〜金 8:45-17:30（祝日除く）", "", "Mo 08:45-19:00; Tu-Fr 08:45-17:30; PH off")]
    [InlineData("平日9:00〜12:00、13:00〜17:00（土日祝休み）", "", "Mo-Fr 09:00-12:00,13:00-17:00; PH off")]
    [InlineData("平日8:45-20:00、土日祝休日11:00-17:00（12/29-1/3除く）", "", "Mo-Fr 08:45-20:00; Sa,Su,PH 11:00-17:00; Dec 29-Jan 03 off")]
    [InlineData("毎日16:00〜21:00（12/29〜1/3休み）", "", "Mo-Su,PH 16:00-21:00; Dec 29-Jan 03 off")]
    [InlineData("火・木 12:00-19:00（祝日除く）", "", "Tu,Th 12:00-19:00; PH off")]
    [InlineData("午前8時45分から午後5時15分", "土曜日・日曜日・祝日", "Mo-Fr 08:45-17:15; PH off")]
    [InlineData("9時から17時半", "日曜日・祝日", "Mo-Sa 09:00-17:30; PH off")]
    [InlineData("平日 9時～17時", "", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("平日（月～金）9:00～17:00", "", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("月～金 午前9時から午後5時まで（祝日を除く）", "", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("月曜日から金曜日 午前８時３０分～午後５時１５分（祝日・12/29～1/3を除く）", "", "Mo-Fr 08:30-17:15; PH off; Dec 29-Jan 03 off")]
    [InlineData("9:00～12:00・13:00～17:00", "土日祝", "Mo-Fr 09:00-12:00,13:00-17:00; PH off")]
    [InlineData("9:00～正午、13:00～17:00", "土・日・祝日休み", "Mo-Fr 09:00-12:00,13:00-17:00; PH off")]
    [InlineData("月・水・金 10:00-15:00（祝日除く）", "", "Mo,We,Fr 10:00-15:00; PH off")]
    [InlineData("第2・第4土曜日 10:00-12:00（祝日除く）", "", "Sa[2,4] 10:00-12:00; PH off")]
    [InlineData("毎月第1日曜 10:00～12:00（祝日を除く）", "", "Su[1] 10:00-12:00; PH off")]
    [InlineData("第一・三木曜日13時～15時（祝日は休み）", "", "Th[1,3] 13:00-15:00; PH off")]
    [InlineData("年中無休 9:00～18:00", "", "Mo-Su,PH 09:00-18:00")]
    [InlineData("9:00～18:00", "年中無休", "Mo-Su,PH 09:00-18:00")]
    [InlineData("9:00～18:00（無休）", "", "Mo-Su,PH 09:00-18:00")]
    [InlineData("年中無休・24時間", "", "24/7")]
    [InlineData("24時間対応", "", "24/7")]
    [InlineData("毎日 22:00～翌5:00", "", "Mo-Su,PH 22:00-05:00")]
    [InlineData("毎日18時～25時", "", "Mo-Su,PH 18:00-01:00")]
    [InlineData("毎日 22:00-5:00", "", "Mo-Su,PH 22:00-05:00")]
    [InlineData("8:30-17:15(土日祝除く)", "", "Mo-Fr 08:30-17:15; PH off")]
    [InlineData("8:30ー17:15", "土日祝休み", "Mo-Fr 08:30-17:15; PH off")]
    [InlineData("月～金 9:00～17:00、祝日を除く", "", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("月～土9:00～17:00 ※祝日は休み", "", "Mo-Sa 09:00-17:00; PH off")]
    public void A_text_that_says_it_all_becomes_an_expression(string text, string closed, string expected) =>
        Assert.Equal(expected, HoursText.Parse(text, closed));

    [Theory]
    [InlineData("", "")]
    [InlineData("平日9:00-17:00（年末年始除く）", "")]
    [InlineData("月〜金 9:00-17:00", "")]
    [InlineData("平日9:30〜17:00（水曜は19:00まで）", "")]
    [InlineData("予約受付 月〜金 8:45-17:30", "")]
    [InlineData("毎月第3火曜13:30-15:00（祝日は変更）", "")]
    [InlineData("月・火・水曜 9:00-16:30（祝日除く、要電話予約）", "")]
    [InlineData("24時間（緊急時）", "")]
    [InlineData("9時から17時20分", "")]
    [InlineData("月曜日から金曜日 8時45分から17時30分", "土曜日・日曜日")]
    [InlineData("土日祝 9:00-17:00（祝日除く）", "")]
    [InlineData("センターにより異なる", "")]
    [InlineData("8:30-17:15（土日祝・年末年始を除く）", "")]
    [InlineData("午前9時から5時（土日祝を除く）", "")]
    [InlineData("9:00-翌17:00（土日祝を除く）", "")]
    [InlineData("午後12時～午後5時（土日祝を除く）", "")]
    [InlineData("第2・第4土・日曜 10:00-12:00（祝日除く）", "")]
    [InlineData("第2土曜日 10:00-12:00", "")]
    [InlineData("第6土曜日 10:00-12:00（祝日除く）", "")]
    [InlineData("月～金 9:00～17:00", "年中無休")]
    [InlineData("9:00～18:00", "年中無休、日曜")]
    [InlineData("平日9:00-17:00、第3土曜は休み", "")]
    [InlineData("平日9:00-17:00（第3水曜休み）", "")]
    [InlineData("年中無休", "")]
    [InlineData("24時間（平日のみ）", "")]
    [InlineData("夏季 9:00-18:00、冬季 9:00-16:00（土日祝除く）", "")]
    [InlineData("平日 9時～", "")]
    public void A_text_that_leaves_something_open_stays_a_text(string text, string closed) =>
        Assert.Null(HoursText.Parse(text, closed));

    [Theory]
    [InlineData("09:00-17:00,,,", "土日祝", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("09:00-17:00,00:00-00:00,00:00-00:00,00:00-00:00", "土・日・祝日", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("09:00-17:00,,,", "土曜日、日曜日、祝祭日、12月29日〜1月3日", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off")]
    [InlineData("09:00-17:00,,,", "土日祝、年末年始（12/30〜1/3）", "Mo-Fr 09:00-17:00; PH off; Dec 30-Jan 03 off")]
    [InlineData("09:00-18:00,09:00-12:00,,09:00-18:00", "日曜日", "Mo-Fr 09:00-18:00; Sa 09:00-12:00; PH 09:00-18:00")]
    [InlineData("09:00-17:00,,,", "", null)]
    [InlineData("09:00-17:00,09:00-17:00,,", "土日祝", null)]
    [InlineData("09:00-17:00,,,", "土日祝、年末年始", null)]
    [InlineData("00:00-23:59,00:00-23:59,00:00-23:59,00:00-23:59", "", null)]
    [InlineData("00:00-00:00,00:00-00:00,00:00-00:00,00:00-00:00", "", null)]
    public void A_week_table_is_exact_only_where_its_closed_days_agree(string cells, string closed, string? expected) =>
        Assert.Equal(expected, WeekTable.Parse(cells.Split(','), closed));

    [Theory]
    [InlineData("月火水木金", "9:00", "17:00", "祝日、12/29～1/3を除く", "Mo-Fr 09:00-17:00; PH off; Dec 29-Jan 03 off")]
    [InlineData("月;火;水;木;金;土", "09:00", "17:30", "祝日を除く", "Mo-Sa 09:00-17:30; PH off")]
    [InlineData("月・水・金", "１０時", "１５時", "祝日休み", "Mo,We,Fr 10:00-15:00; PH off")]
    [InlineData("月火水木金土日祝", "0.375", "0.75", "", "Mo-Su,PH 09:00-18:00")]
    [InlineData("平日", "9:00:00", "17:00:00", "", "Mo-Fr 09:00-17:00; PH off")]
    [InlineData("月火水木金祝", "9:00", "17:00", "", "Mo-Fr,PH 09:00-17:00")]
    [InlineData("毎日", "18:00", "2:00", "", "Mo-Su,PH 18:00-02:00")]
    public void Days_start_and_end_are_exact_where_holidays_are_spoken_of(string days, string from, string to, string remark, string expected) =>
        Assert.Equal((expected, ""), (TableHours.Parse(days, from, to, remark).Value, TableHours.Parse(days, from, to, remark).Doubt));

    [Theory]
    [InlineData("月火水木金", "9:00", "17:00", "")]
    [InlineData("平日", "9:00", "17:00", "年末年始を除く")]
    [InlineData("平日", "9:00", "17:00", "要予約")]
    [InlineData("平日", "9:00", "", "")]
    [InlineData("平日", "17:00", "17:00", "")]
    [InlineData("毎日", "0:00", "24:00", "")]
    [InlineData("平日", "9:00", "5:00", "")]
    [InlineData("不定期", "9:00", "17:00", "")]
    [InlineData("", "9:00", "17:00", "")]
    public void Days_start_and_end_that_leave_something_open_are_doubted(string days, string from, string to, string remark)
    {
        Assert.Equal("", TableHours.Parse(days, from, to, remark).Value);
        Assert.NotEmpty(TableHours.Parse(days, from, to, remark).Doubt);
    }

    [Fact]
    public void Inexact_columns_stay_in_words() => Assert.Equal("月火水木金 09:00-17:00、要予約", TableHours.Note("月火水木金", "0.375", "17:00", "要予約"));
}
