using SupportNavi.Testing;

namespace SupportNavi.Core.Guide.Lint;

public sealed class SynonymCheckTests
{
    private const string File = "guide/synonyms.csv";

    [Theory]
    [InlineData("げっそり", "hunger", "2", "ja", "need is \"hunger\"; use an id of needs.csv")]
    [InlineData("げっそり", "none", "2", "ja", "need is \"none\"; use an id of needs.csv")]
    [InlineData("げっそり", "food", "", "ja", "weight is \"\"; use 1 (a hint) to 3 (hardly means anything else)")]
    [InlineData("げっそり", "food", "4", "ja", "weight is \"4\"; use 1 (a hint) to 3 (hardly means anything else)")]
    [InlineData("げっそり", "food", "1.5", "ja", "weight is \"1.5\"; use 1 (a hint) to 3 (hardly means anything else)")]
    [InlineData("げっそり", "food", "2", "fr", "lang is \"fr\"; use one of ja, en, zh-Hans, ko, vi")]
    [InlineData("！！", "food", "2", "ja", "word \"！！\" must have letters, and at most 40 characters")]
    public void A_row_that_cannot_be_learnt_from(string word, string need, string weight, string language, string message) =>
        Assert.EndsWith(": " + message, Assert.Single(new Planted().Add(File, word, need, weight, language).Faults()), StringComparison.Ordinal);

    [Fact]
    public void The_same_word_twice_for_one_need_however_it_is_spelled() =>
        Assert.Contains("\"ゲッソリ\" already speaks for food in line", Assert.Single(new Planted().Add(File, "げっそり", "food", "1", "ja").Add(File, "ゲッソリ", "food", "2", "ja").Faults()), StringComparison.Ordinal);
}
