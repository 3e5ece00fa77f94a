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
    [InlineData("㈱ ㈲ ㈳ ㍿", "(株) (有) (社) 株式会社")]
    [InlineData("①⑨⑩⑳", "191020")]
    [InlineData("㊤㊙㊗", "上秘祝")]
    [InlineData("⑴⒈Ⅲⅳ", "(1)1.IIIiv")]
    [InlineData("10㌔ 5㍍ 3㌫ 100㎡ 5㎏", "10キロ 5メートル 3パーセント 100m2 5kg")]
    [InlineData("№1 ℡ 25℃", "No1 TEL 25°C")]
    [InlineData("￥500 ￢ ￤", "¥500 ¬ ¦")]
    [InlineData("令㋿ ㍻", "令令和 平成")]
    [InlineData("か\u3099は\u309Aカ\u3099ハ\u309Aウ\u3099う\u3099", "がぱガパヴゔ")]
    [InlineData("あ\u3099\u309A", "あ\u3099\u309A")]
    [InlineData("\u3099", "\u3099")]
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
