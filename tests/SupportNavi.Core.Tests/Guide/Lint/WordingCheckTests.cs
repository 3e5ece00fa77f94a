using SupportNavi.Testing;
using static SupportNavi.Testing.Planted;

namespace SupportNavi.Core.Guide.Lint;

public sealed class WordingCheckTests
{
    private static readonly string Long = new('x', 31);

    private static readonly string[] Others = [.. ShippedData.Snapshot.Wordings.All.Skip(1).Select(wording => wording.Language).Order(StringComparer.Ordinal)];

    [Theory]
    [InlineData("ja-easy")]
    [InlineData("en")]
    public void A_missing_text(string language) =>
        Assert.Equal([$"{Wording(language)}:0: \"help.text\" is missing"], new Planted().Remove(Wording(language), "help.text").Faults());

    [Theory]
    [InlineData("help.text")]
    [InlineData("audience.child")]
    [InlineData("weekday.0")]
    public void A_missing_japanese_text_is_missing_once_and_its_translations_have_no_original(string key)
    {
        var planted = new Planted().Remove(Wording("ja"), key);

        Assert.Equal(
            Others.Select(language => $"{planted.At(Wording(language), key)}: \"{key}\" is not a key of the Japanese wording").Append($"{Wording("ja")}:0: \"{key}\" is missing").Order(StringComparer.Ordinal),
            planted.Faults().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("ja-easy")]
    [InlineData("en")]
    public void A_text_that_is_no_key_of_the_japanese(string language)
    {
        var planted = new Planted().Add(Wording(language), "spare", "x");

        Assert.Equal([$"{planted.At(Wording(language), "spare")}: \"spare\" is not a key of the Japanese wording"], planted.Faults());
    }

    [Fact]
    public void A_japanese_text_that_nobody_translated() => Assert.Equal(
        Others.Select(language => $"{Wording(language)}:0: \"spare\" is missing"),
        new Planted().Add(Wording("ja"), "spare", "x").Faults());

    [Theory]
    [InlineData("ja-easy", "{label}（{count}）")]
    [InlineData("en", "{label}")]
    [InlineData("en", "{label} ({n}) {unit}")]
    public void Other_placeholders_than_the_japanese(string language, string text)
    {
        var planted = new Planted().Set(Wording(language), "choice.count", "text", text);

        Assert.Equal([$"{planted.At(Wording(language), "choice.count")}: \"choice.count\" has other {{placeholders}} than the Japanese text"], planted.Faults());
    }

    [Theory]
    [InlineData("ja-easy", "answer.money.unsure")]
    [InlineData("en", "answer.money.unsure")]
    [InlineData("ja-easy", "goal.legal.title")]
    [InlineData("en", "goal.legal.title")]
    [InlineData("ja", "audience.child")]
    [InlineData("ja-easy", "audience.child")]
    [InlineData("en", "audience.child")]
    [InlineData("en", "service.cafe")]
    public void A_label_too_long_for_a_button(string language, string key)
    {
        var planted = new Planted().Set(Wording(language), key, "text", Long);

        Assert.Equal([$"{planted.At(Wording(language), key)}: \"{key}\" has 31 characters; at most 30: \"{Long}\""], planted.Faults());
    }

    [Theory]
    [InlineData(Answers, "money/unsure", "label", "answer.money.unsure")]
    [InlineData(Goals, "legal", "title", "goal.legal.title")]
    public void A_japanese_label_too_long_is_told_where_it_is_written(string file, string row, string column, string key)
    {
        var planted = new Planted().Set(file, row, column, Long);

        Assert.Equal([$"{planted.At(file, row)}: \"{key}\" has 31 characters; at most 30: \"{Long}\""], planted.Faults());
    }

    [Theory]
    [InlineData("ja")]
    [InlineData("ja-easy")]
    [InlineData("en")]
    public void A_navigation_word_too_long_for_a_quick_reply(string language)
    {
        var planted = new Planted().Set(Wording(language), "nav.back", "text", Long[..21]);

        Assert.Equal([$"{planted.At(Wording(language), "nav.back")}: \"nav.back\" has 21 characters; at most 20: \"{Long[..21]}\""], planted.Faults());
    }

    [Fact]
    public void Labels_that_just_fit_are_fine() => Assert.Empty(
        new Planted().Set(Wording("en"), "answer.money.unsure", "text", Long[..30]).Set(Answers, "money/unsure", "label", Long[..30]).Set(Wording("en"), "nav.back", "text", Long[..20]).Faults());

    [Theory]
    [InlineData("ja")]
    [InlineData("en")]
    public void A_key_that_is_there_twice_or_an_empty_text(string language)
    {
        var planted = new Planted().Add(Wording(language), "nav.back", "x").Set(Wording(language), "help.text", "text", "");

        Assert.Equal(
            [$"{planted.At(Wording(language), "help.text")}: text is empty", $"{Wording(language)}:{planted.Tables[Wording(language)].Rows[^1].Line}: \"nav.back\" is there twice"],
            planted.Faults());
    }
}
