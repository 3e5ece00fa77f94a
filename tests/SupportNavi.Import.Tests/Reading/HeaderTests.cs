namespace SupportNavi.Import.Reading;

/// <summary>The header is found by evidence, and every column has a name.</summary>
public sealed class HeaderTests
{
    [Fact]
    public void Titles_and_notes_above_the_header_are_skipped_and_noted()
    {
        var titles = string.Concat(Enumerable.Range(1, 12).Select(number => $"説明その{number},,,\n"));
        var (sheet, rows) = Written.Only("みどり市 相談窓口一覧,,,令和8年4月1日現在\n" + titles + "\n名称,所在地,電話番号,備考\nひまわり,みどり市,012-345,あ\n");
        Assert.Equal(["名称", "所在地", "電話番号", "備考"], sheet.Header.ToArray());
        Assert.Equal(15, sheet.HeaderLine);
        Assert.Equal(16, Assert.Single(rows).Line);
        Assert.Contains(sheet.Notes, note => note.Contains("13行", StringComparison.Ordinal) && note.Contains("相談窓口一覧", StringComparison.Ordinal));
    }

    [Fact]
    public void A_header_of_two_rows_is_joined()
    {
        var (sheet, rows) = Written.Only("名称,所在地,,連絡先,\n,市町村,番地,電話,メール\nひまわり,みどり市,1-2,012-345,a@b.example\nあおば,なみ市,3,,\n");
        Assert.Equal(["名称", "所在地 市町村", "所在地 番地", "連絡先 電話", "連絡先 メール"], sheet.Header.ToArray());
        Assert.Equal(2, sheet.HeaderLine);
        Assert.Equal(2, rows.Length);
    }

    [Fact]
    public void Columns_without_a_name_and_repeated_ones_get_their_own()
    {
        var (sheet, _) = Written.Only("名称,電話番号,,電話番号,住所,,\nひまわり,1,あり,2,みどり市,,\n");
        Assert.Equal(["名称", "電話番号", "列3", "電話番号（2）", "住所"], sheet.Header.ToArray());
    }

    [Fact]
    public void A_disclaimer_as_the_last_column_is_cut_and_noted()
    {
        var (sheet, rows) = Written.Only($"名称,住所,{new string('注', 200)}\nひまわり,みどり市,\n");
        Assert.Equal(new string('注', 40), sheet.Header[2]);
        Assert.Contains(sheet.Notes, note => note.Contains("200字", StringComparison.Ordinal));
        Assert.Single(rows);
    }

    [Fact]
    public void A_question_mark_that_was_a_byte_order_mark_goes() =>
        Assert.Equal("名称", Written.Only("?名称,住所\nひまわり,みどり市\n").Sheet.Header[0]);

    [Fact]
    public void A_list_without_known_words_has_its_header_in_the_first_row()
    {
        var (sheet, rows) = Written.Only("あ,い,う\nえ,お,か\nき,く,け\n");
        Assert.Equal(["あ", "い", "う"], sheet.Header.ToArray());
        Assert.Equal(2, rows.Length);
    }

    [Fact]
    public void The_number_of_header_rows_can_be_said()
    {
        Assert.Equal(2, Written.Only("名称,住所\n正式,番地まで\nひまわり,みどり市\n", new(HeaderRows: 2)).Sheet.HeaderLine);
        var (sheet, rows) = Written.Only("ひまわり,みどり市\nあおば,なみ市\n", new(HeaderRows: 0));
        Assert.Equal(["列1", "列2"], sheet.Header.ToArray());
        Assert.Equal([1, 2], rows.Select(row => row.Line));
    }
}
