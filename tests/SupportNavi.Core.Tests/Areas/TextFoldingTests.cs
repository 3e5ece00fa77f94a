namespace SupportNavi.Core.Areas;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("ＡＢｃ０９！～", "ABc09!~")]
    [InlineData("ｶﾅ", "カナ")]
    [InlineData("ｶﾞｷﾞｸﾞﾀﾞｳﾞﾊﾞ", "ガギグダヴバ")]
    [InlineData("ﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟ", "パピプペポ")]
    [InlineData("ｯｬｭｮｰ｡､･｢｣", "ッャュョー。、・「」")]
    [InlineData("ｱﾞﾅﾟ", "ア゛ナ゜")]
    [InlineData("ﾞ", "゛")]
    [InlineData("釧路　市\u00A0役所", "釧路 市 役所")]
    [InlineData("あ\ud800い\udc00", "あ\ud800い\udc00")]
    [InlineData("😀", "😀")]
    [InlineData("", "")]
    public void Widths_meet(string text, string folded) => Assert.Equal(folded, TextFolding.Width(text));

    [Theory]
    [InlineData("クシロ", "くしろ")]
    [InlineData("ｸｼﾛ", "くしろ")]
    [InlineData("く し　ろ！", "くしろ")]
    [InlineData("く😀し🙏ろ", "くしろ")]
    [InlineData("「釧路」、（市）。", "釧路市")]
    [InlineData("Ｏｔａｒｕ-shi", "otarushi")]
    [InlineData("ŌTARU", "ōtaru")]
    [InlineData("ヴァヵヶ", "ゔぁゕゖ")]
    [InlineData("ラーメン", "らーめん")]
    [InlineData("あ\ud800い", "あい")]
    [InlineData("😀 🙏…", "")]
    public void Spellings_meet_in_one_key(string text, string key) => Assert.Equal(key, TextFolding.Key(text));

    [Fact]
    public void Katakana_becomes_hiragana_and_everything_else_stays() =>
        Assert.Equal("ゔぃら ー・Ab釧路\ud800", TextFolding.Hiragana("ヴィラ ー・Ab釧路\ud800"));

    [Fact]
    public void Folding_twice_changes_nothing() =>
        Assert.All(["ﾍﾞﾂｶｲﾁｮｳ", "ＮＡＫＡ-ku", "ガ゛", "É"], text => Assert.Equal(TextFolding.Key(text), TextFolding.Key(TextFolding.Key(text))));
}
