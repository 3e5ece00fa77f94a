namespace SupportNavi.Import.Normalising;

public sealed class CellsTests
{
    [Theory]
    [InlineData("サポートＭＡＯ　２号館", "サポートMAO 2号館")]
    [InlineData("ｶﾞｰﾃﾞﾝ（札幌）", "ガーデン（札幌）")]
    [InlineData(" 大通ビル\n7階 ", "大通ビル 7階")]
    [InlineData("なし", "")]
    [InlineData("―", "")]
    public void Texts_have_one_width_and_single_spaces(string text, string expected) => Assert.Equal(expected, Cells.Text(text));

    [Theory]
    [InlineData("南四条西１３丁目１番３８−４０５号", "南四条西13丁目1番38-405号")]
    [InlineData("町田ー郎丸２ー３", "町田ー郎丸2-3")]
    public void Only_dashes_between_digits_become_hyphens(string text, string expected) => Assert.Equal(expected, Cells.Address(text));

    [Theory]
    [InlineData("https：//example.jp/", "https://example.jp/")]
    [InlineData("http://192.0.2.1/x/http://www.pref.example.jp/y.htm", "http://www.pref.example.jp/y.htm")]
    [InlineData("http://", "")]
    [InlineData("http//www.example.jp", "")]
    [InlineData("http://長い", "")]
    [InlineData("javascript:alert(1)", "")]
    [InlineData("someone@example.jp", "")]
    public void Only_whole_web_addresses_pass(string text, string expected) => Assert.Equal(expected, Cells.Url(text));

    [Theory]
    [InlineData("43.05445660", "141.33797510", "43.054457", "141.337975")]
    [InlineData("141.33797510", "43.05445660", "43.054457", "141.337975")]
    [InlineData("0", "0", "", "")]
    public void Positions_lie_in_Japan(string latitude, string longitude, string north, string east) =>
        Assert.Equal((north, east), Cells.Position(latitude, longitude));
}
