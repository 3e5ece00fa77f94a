namespace SupportNavi.Search.Japanese;

public sealed class FuriganaTests
{
    private static readonly Furigana Furigana = new(Sample.Domain);

    [Theory]
    [InlineData("取り戻す", "取[と]り戻[もど]す")]
    [InlineData("大人の学び直し", "大人[おとな]の学[まな]び直[なお]し")]
    [InlineData("お金が足りない", "お金[かね]が足[た]りない")]
    [InlineData("聞き取り", "聞[き]き取[と]り")]
    [InlineData("ひらがなとカタカナ", "ひらがなとカタカナ")]
    [InlineData("ABC123", "ABC123")]
    [InlineData("10月に引っ越す", "10月[がつ]に引[ひ]っ越[こ]す")]
    [InlineData("月〜金 9:00、土10:00、お金", "月[げつ]〜金[きん] 9:00、土[ど]10:00、お金[かね]")]
    [InlineData("・人と会わない", "・人[ひと]と会[あ]わない")]
    [InlineData("だいじな人が", "だいじな人[ひと]が")]
    [InlineData("三人で話す", "三[さん]人[にん]で話[はな]す")]
    [InlineData("釧路市の人が使える", "釧路[くしろ]市[し]の人[ひと]が使[つか]える")]
    [InlineData("その方は", "その方[かた]は")]
    [InlineData("その方法", "その方法[ほうほう]")]
    [InlineData("（火）", "（火[か]）")]
    [InlineData("月1回", "月[つき]1回[かい]")]
    [InlineData("人々", "人々[ひとびと]")]
    [InlineData("弟子屈町", "弟子屈[てしかが]町[ちょう]")]
    [InlineData("子ども食堂", "子[こ]ども食堂[しょくどう]")]
    [InlineData("鱻麤", "鱻麤")]
    [InlineData("相談😀する", "相談[そうだん]😀する")]
    [InlineData("", "")]
    public void Readings_stand_over_kanji_only(string text, string marked) =>
        Assert.Equal(marked, string.Concat(Furigana.Over(text).Select(part => part.Reading is { } reading ? $"{part.Text}[{reading}]" : part.Text)));

    [Fact]
    public void The_parts_joined_are_the_text() =>
        Assert.All(Sample.Sentences, sentence => Assert.Equal(sentence, string.Concat(Furigana.Over(sentence).Select(part => part.Text))));

    [Fact]
    public void A_reading_is_hiragana_and_stands_over_no_kana_digits_or_latin() => Assert.All(
        Sample.Sentences.SelectMany(Furigana.Over).Where(part => part.Reading is not null),
        part =>
        {
            Assert.Matches("^[ぁ-ゖー]+$", part.Reading);
            Assert.DoesNotMatch("[0-9０-９a-zA-Zａ-ｚＡ-Ｚ]", part.Text);
            Assert.DoesNotMatch("^[ぁ-ゖァ-ヴー]+$", part.Text);
        });
}
