using SupportNavi.Testing;

namespace SupportNavi.Core.Guide.Lint;

public sealed class SampleCheckTests
{
    private const string File = "guide/utterances.csv";

    [Theory]
    [InlineData("lonely", "ねこと話している", "ja", "plain", "t-1", "t", "need is \"lonely\"; use an id of needs.csv, or none")]
    [InlineData("food", "", "ja", "plain", "t-1", "t", "text is empty")]
    [InlineData("food", "ねこと話している", "jp", "plain", "t-1", "t", "lang is \"jp\"; use one of ja, en, zh-Hans, ko, vi")]
    [InlineData("food", "ねこと話している", "ja", "formal", "t-1", "t", "kind is \"formal\"; use one of plain, implied, slang, kana, typo, dialect, easy, child, other, long")]
    [InlineData("food", "ねこと話している", "ja", "plain", "", "t", "story is empty")]
    [InlineData("food", "ねこと話している", "ja", "plain", "t-1", "", "author is empty")]
    public void A_cell_that_cannot_be_is_a_fault(string need, string text, string lang, string kind, string story, string author, string fault) =>
        Assert.Contains(new Planted().Add(File, need, text, lang, kind, story, author).Faults(), found => found.EndsWith(fault, StringComparison.Ordinal));

    [Theory]
    [InlineData("冷蔵庫がからで、今日は水だけでしのいだ", "冷蔵庫がからで、今日は水だけでしのいだ")]
    [InlineData("冷蔵庫がからで、今日は水だけでしのいだ", "冷蔵庫がからで 今日は水だけで しのいだ！")]
    [InlineData("冷蔵庫がからで、今日は水だけでしのいだ", "冷蔵庫がからで、今日は水だけでしのいだよ")]
    public void Two_texts_that_say_nearly_the_same_are_a_fault(string one, string other) =>
        Assert.Contains(Two(one, other).Faults(), fault => fault.Contains("text is nearly that of line", StringComparison.Ordinal));

    [Fact]
    public void Texts_that_differ_are_none() =>
        Assert.DoesNotContain(Two("冷蔵庫がからで、今日は水だけでしのいだ", "米びつの底が見えて、娘に先に食べさせた").Faults(), fault => fault.Contains(File, StringComparison.Ordinal));

    [Fact]
    public void A_text_that_is_too_long_is_a_fault() =>
        Assert.Contains(new Planted().Add(File, "food", string.Concat(Enumerable.Range(0, 300).Select(number => $"{number} ")), "ja", "plain", "t-1", "t").Faults(), fault => fault.EndsWith("text is longer than 400 characters", StringComparison.Ordinal));

    private static Planted Two(string one, string other) => new Planted().Add(File, "food", one, "ja", "plain", "t-1", "t").Add(File, "food", other, "ja", "plain", "t-2", "t");
}
