namespace SupportNavi.Search.Japanese;

public sealed class YomiTests
{
    private static readonly Yomi Yomi = new(Sample.Tokenizer);

    [Theory]
    [InlineData("釧路市役所へ行く", "くしろしやくしょへいく")]
    [InlineData("仕事を辞めたい", "しごとをやめたい")]
    [InlineData("電気代が払えない。", "でんきだいがはらえない。")]
    [InlineData("カナとABCと１２３", "かなとABCと１２３")]
    [InlineData("", "")]
    public void A_text_is_read_in_hiragana(string text, string reading) => Assert.Equal(reading, Yomi.Hiragana(text));

    [Theory]
    [InlineData("釧路へ行く", "kushiro he iku")]
    [InlineData("釧路へ行った", "kushiro he itta")]
    [InlineData("学校　に行っ", "gakkou ni i")]
    [InlineData("", "")]
    public void A_text_is_read_in_latin_letters(string text, string latin) => Assert.Equal(latin, Yomi.Latin(text));

    [Fact]
    public void Negation_stays_a_word() => Assert.Equal("電気 代 が 払え ない", Sample.Words(Sample.Tokenizer, "電気代が払えない"));
}
