namespace SupportNavi.Import.Normalising;

/// <summary>Postal codes, addresses of pages and mail, marks for yes and no, readings.</summary>
public sealed class CellKindsTests
{
    [Theory]
    [InlineData("〒064-8564", "064-8564", false)]
    [InlineData("0600003", "060-0003", false)]
    [InlineData("〒０６０－０００３", "060-0003", false)]
    [InlineData("060ー0003", "060-0003", false)]
    [InlineData("〒060-0003 札幌市中央区北3条西6丁目", "060-0003", false)]
    [InlineData("600003", "", true)]
    [InlineData("60-0003", "", true)]
    [InlineData("12345678", "", true)]
    [InlineData("札幌市", "", true)]
    [InlineData("", "", false)]
    [InlineData("―", "", false)]
    public void Postal_codes_have_seven_digits(string cell, string expected, bool doubted) => Check(expected, doubted, PostalCodes.Read(cell));

    [Theory]
    [InlineData("https://www.example.jp/a?b=c#d", "https://www.example.jp/a?b=c#d", false)]
    [InlineData("ｈｔｔｐ：//www.example.jp", "http://www.example.jp", false)]
    [InlineData("ttp://www.example.jp/", "http://www.example.jp/", false)]
    [InlineData("ttps://www.example.jp/", "https://www.example.jp/", false)]
    [InlineData("www.example.jp", "", true)]
    [InlineData("example.jp/shien/", "", true)]
    [InlineData("javascript:alert(1)", "", true)]
    [InlineData("file:///C:/a.html", "", true)]
    [InlineData("ftp://example.jp/", "", true)]
    [InlineData("https://user:secret@example.jp/", "", true)]
    [InlineData("https://user@example.jp/", "", true)]
    [InlineData("https://localhost/", "", true)]
    [InlineData("http://a.jp http://b.jp", "", true)]
    [InlineData("なし", "", false)]
    [InlineData("", "", false)]
    public void Only_whole_web_addresses_pass(string cell, string expected, bool doubted) => Check(expected, doubted, WebAddresses.Url(cell));

    [Theory]
    [InlineData("soudan@example.jp", "soudan@example.jp", false)]
    [InlineData("ｓｏｕｄａｎ＠example.jp", "soudan@example.jp", false)]
    [InlineData("soudan(at)example.jp", "soudan@example.jp", false)]
    [InlineData("soudan [at] example.jp", "soudan@example.jp", false)]
    [InlineData("soudan（アット）example.jp", "soudan@example.jp", false)]
    [InlineData("mailto:soudan@example.jp", "soudan@example.jp", false)]
    [InlineData("soudan@example", "", true)]
    [InlineData("a@example.jp, b@example.jp", "", true)]
    [InlineData("公式サイトのフォーム", "", true)]
    [InlineData("-", "", false)]
    public void Only_one_mail_address_passes(string cell, string expected, bool doubted) => Check(expected, doubted, WebAddresses.Email(cell));

    [Theory]
    [InlineData("○", "yes", false)]
    [InlineData("◯", "yes", false)]
    [InlineData("〇", "yes", false)]
    [InlineData("●", "yes", false)]
    [InlineData(" 有 ", "yes", false)]
    [InlineData("あり", "yes", false)]
    [InlineData("可", "yes", false)]
    [InlineData("１", "yes", false)]
    [InlineData("TRUE", "yes", false)]
    [InlineData("はい", "yes", false)]
    [InlineData("×", "no", false)]
    [InlineData("✕", "no", false)]
    [InlineData("無", "no", false)]
    [InlineData("なし", "no", false)]
    [InlineData("不可", "no", false)]
    [InlineData("0", "no", false)]
    [InlineData("いいえ", "no", false)]
    [InlineData("", "", false)]
    [InlineData("-", "", false)]
    [InlineData("△", "", true)]
    [InlineData("要相談", "", true)]
    [InlineData("2", "", true)]
    public void A_mark_says_yes_or_no_or_nothing(string cell, string expected, bool doubted) => Check(expected, doubted, YesNo.Read(cell));

    [Theory]
    [InlineData("ﾃﾞイ　２", "でい 2", false)]
    [InlineData("サッポロシ", "さっぽろし", false)]
    [InlineData("しえんせんたー", "しえんせんたー", false)]
    [InlineData("支援センター", "", true)]
    [InlineData("", "", false)]
    public void Readings_are_hiragana(string cell, string expected, bool doubted) => Check(expected, doubted, Readings.Read(cell));

    private static void Check(string expected, bool doubted, Cleaned read)
    {
        Assert.Equal(expected, read.Value);
        Assert.Equal(doubted, read.Doubt.Length > 0);
    }
}
