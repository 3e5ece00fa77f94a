using SupportNavi.Testing;

namespace SupportNavi.Core.Guide.Lint;

public sealed class SampleCheckTests
{
    private const string File = "guide/utterances.csv";
    private const string OfCrises = "guide/crisis_samples.csv";

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
    [InlineData("hunger", "ねこと話している", "ja", "T", "crisis is \"hunger\"; use ids of crisis.csv with | between them, or none")]
    [InlineData("", "ねこと話している", "ja", "T", "crisis is \"\"; use ids of crisis.csv with | between them, or none")]
    [InlineData("food|hunger", "ねこと話している", "ja", "T", "crisis is \"food|hunger\"; use ids of crisis.csv with | between them, or none")]
    [InlineData("none", "", "ja", "T", "text is empty")]
    [InlineData("none", "ねこと話している", "jp", "T", "lang is \"jp\"; use one of ja, en, zh-Hans, ko, vi")]
    [InlineData("none", "ねこと話している", "ja", "", "author is empty")]
    public void A_cell_of_a_sample_of_danger_that_cannot_be_is_a_fault(string crisis, string text, string lang, string author, string fault) =>
        Assert.Contains(new Planted().Add(OfCrises, crisis, text, lang, author).Faults(), found => found.EndsWith(fault, StringComparison.Ordinal));

    [Fact]
    public void Two_samples_of_danger_that_say_nearly_the_same_are_a_fault() => Assert.Contains(
        new Planted().Add(OfCrises, "food", "冷蔵庫がからで、今日は水だけでしのいだ", "ja", "T").Add(OfCrises, "food", "冷蔵庫がからで 今日は水だけで しのいだ！", "ja", "T").Faults(),
        fault => fault.Contains("text is nearly that of line", StringComparison.Ordinal));

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

    [Fact]
    public void The_shipped_samples_are_many_for_every_need_and_language_and_of_several_authors()
    {
        var rows = ShippedData.Tables[File].Rows.Select(row => (Need: row.Cells[0], Language: row.Cells[2], Author: row.Cells[5])).ToArray();
        foreach (var need in ShippedData.Snapshot.Guide.Needs.All.Select(need => need.Id))
        {
            foreach (var (language, least) in new[] { ("ja", 100), ("en", 15), ("zh-Hans", 8), ("ko", 8), ("vi", 8) })
            {
                Assert.True(rows.Count(row => row.Need == need && row.Language == language) >= least, $"{need} {language}");
            }

            Assert.InRange(rows.Where(row => row.Need == need && row.Language == "ja").DistinctBy(row => row.Author).Count(), 5, int.MaxValue);
        }

        Assert.InRange(rows.Count(row => row.Need == "none"), 300, int.MaxValue);
    }

    private static Planted Two(string one, string other) => new Planted().Add(File, "food", one, "ja", "plain", "t-1", "t").Add(File, "food", other, "ja", "plain", "t-2", "t");
}
