using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class TypedLanguageTests
{
    [Theory]
    [InlineData("en", "i lost my job and cant pay the rent")]
    [InlineData("zh-Hans", "我没有钱交房租")]
    [InlineData("ko", "집세를 못 내고 있어요")]
    [InlineData("vi", "Tôi không có tiền trả tiền nhà")]
    [InlineData("vi", "toi khong co tien tra tien nha")]
    public void Whoever_has_chosen_no_language_is_answered_in_theirs_from_then_on(string language, string text)
    {
        var resident = new Resident(ShippedData.Navigator).Say(text);
        Assert.Equal(language, resident.Turn.Language);
        Assert.Equal(language, resident.Look().Turn.Language);
    }

    [Theory]
    [InlineData("家賃が払えない")]
    [InlineData("借金返済不能")]
    [InlineData("yachin ga haraenai desu")]
    [InlineData("ok")]
    [InlineData("help")]
    [InlineData("123")]
    public void Anything_else_stays_in_japanese(string text) => Assert.Equal("ja", new Resident(ShippedData.Navigator).Say(text).Turn.Language);

    [Fact]
    public void A_chosen_language_stays_and_the_typed_one_is_one_tap_away()
    {
        var resident = Resident.In("012068").Say("my rent is too high and i have no money");
        Assert.Equal("ja", resident.Turn.Language);
        Assert.Equal("en", resident.Tap("!lang=en").Turn.Language);
        Assert.DoesNotContain(Resident.In("012068", "ja-easy").Say("家賃が払えない").Choices, choice => choice.Data.StartsWith("!lang=", StringComparison.Ordinal));
    }

    [Fact]
    public void In_danger_the_answer_is_in_the_language_of_the_words_and_the_chosen_one_stays()
    {
        var resident = Resident.In("012068").Say("i want to kill myself");
        Assert.Equal("en", resident.Turn.Language);
        Assert.NotEmpty(resident.Cards);
        Assert.Equal("ja", resident.Turn.Progress.Settings.Language);
    }
}
