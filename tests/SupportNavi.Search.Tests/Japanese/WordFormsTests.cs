namespace SupportNavi.Search.Japanese;

public sealed class WordFormsTests
{
    [Theory]
    [InlineData("払え", "払う", "ハラエ", "ハラエ")]
    [InlineData("こ", "来る", "コ", "コ")]
    [InlineData("東京", "東京", "トウキョウ", "トーキョー")]
    [InlineData("ＡＢＣ", "*", "エービーシー", "")]
    [InlineData("ヴァイオリン", "ヴァイオリン", "ヴァイオリン", "・゛")]
    public void Forms_come_back_as_they_were_written(string surface, string baseForm, string reading, string pronunciation)
    {
        var forms = new WordForms(WordForms.Write(surface, baseForm, reading, pronunciation));
        Span<char> buffer = stackalloc char[Lexicon.MaxFormLength];

        Assert.Equal(baseForm, forms.BaseForm(surface, buffer).ToString());
        Assert.Equal(reading, forms.Reading(buffer).ToString());
        Assert.Equal(pronunciation, forms.Pronunciation(buffer).ToString());
    }

    [Fact]
    public void Forms_that_end_too_early_are_refused()
    {
        var bytes = WordForms.Write("東京", "東京", "トウキョウ", "トーキョー");

        Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Throws<DictionaryException>(() => new WordForms(bytes.AsSpan(0, length)).BaseForm("東京", default).Length));
    }
}
