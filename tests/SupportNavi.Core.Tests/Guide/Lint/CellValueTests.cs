using SupportNavi.Testing;
using static SupportNavi.Testing.Planted;

namespace SupportNavi.Core.Guide.Lint;

public sealed class CellValueTests
{
    [Theory]
    [InlineData(Answers, "who/worker", "narrow", "colour=red", "narrow \"colour=red\" does not start with one of needs, services, audience, methods, kinds, languages, open and =")]
    [InlineData(Answers, "who/worker", "narrow", "audience", "narrow \"audience\" does not start with one of needs, services, audience, methods, kinds, languages, open and =")]
    [InlineData(Answers, "who/worker", "narrow", "kinds=pigeon", "\"pigeon\" is not a kind; use one of public, npo, company, group, line")]
    [InlineData(Answers, "who/worker", "sensitive", "TRUE", "sensitive is \"TRUE\"; write yes or leave it empty")]
    [InlineData(Answers, "who/worker", "label", "", "label is empty")]
    [InlineData(Goals, "legal", "narrow_by", "methods|colour", "narrow_by \"colour\" is no facet")]
    [InlineData(Goals, "legal", "reach", "world", "reach is \"world\"; use one of nation, prefecture, subprefecture, municipality")]
    [InlineData(Goals, "legal", "sensitive", "はい", "sensitive is \"はい\"; write yes or leave it empty")]
    [InlineData(Goals, "legal", "decider", "1", "decider is \"1\"; write yes or leave it empty")]
    [InlineData(Goals, "legal", "kinds", "pigeon", "\"pigeon\" is not a kind; use one of public, npo, company, group, line")]
    [InlineData(Goals, "legal", "title", "", "title is empty")]
    [InlineData(Goals, "legal", "lead", "", "lead is empty")]
    [InlineData(Questions, "money", "sets", "area", "sets is \"area\"; write who or leave it empty")]
    [InlineData(Questions, "money", "text", "", "text is empty")]
    [InlineData(Planted.Needs, "legal", "sensitive", "x", "sensitive is \"x\"; write yes or leave it empty")]
    [InlineData(Crisis, "except/food", "kind", "word", "kind is \"word\"; use crisis, words, phrase, except or sure")]
    [InlineData(National, "cancer", "kind", "pigeon", "kind: \"pigeon\" is not a kind; use one of public, npo, company, group, line")]
    [InlineData(National, "cancer", "status", "busy", "status: \"busy\" is not a status; use one of open, paused, closed")]
    public void A_value_outside_what_a_cell_may_hold(string file, string key, string column, string value, string message)
    {
        var planted = new Planted();
        var place = planted.At(file, key);
        var faults = planted.Set(file, key, column, value).Faults();

        Assert.Contains($"{place}: {message}", faults);
        Assert.All(faults, fault => Assert.True(IsHere(fault, place) || IsItsMissingText(fault), fault));
    }

    [Theory]
    [InlineData(National, "cancer", "needs")]
    [InlineData(National, "cancer", "services")]
    [InlineData(National, "cancer", "audience")]
    [InlineData(National, "cancer", "methods")]
    [InlineData(National, "cancer", "languages")]
    [InlineData(Hokkaido, "fk-01206-town-office", "decision")]
    [InlineData(Goals, "legal", "needs")]
    [InlineData(Goals, "legal", "services")]
    [InlineData(Goals, "legal", "audience")]
    public void An_unknown_word_in_a_list(string file, string key, string column)
    {
        var planted = new Planted();
        var table = planted.Tables[file];
        var before = table.Rows.First(row => row.Cells[0] == key).Cells[table.Header.IndexOf(column)];
        var fault = Assert.Single(planted.Set(file, key, column, (before + "|pigeon").TrimStart('|')).Faults());

        Assert.StartsWith(planted.At(file, key) + ": ", fault, StringComparison.Ordinal);
        Assert.Contains("\"pigeon\" is not a", fault, StringComparison.Ordinal);
    }

    private static bool IsHere(string fault, string place) => fault.StartsWith(place + ": ", StringComparison.Ordinal);

    /// <summary>An empty Japanese text leaves its translations without an original.</summary>
    private static bool IsItsMissingText(string fault) => fault.EndsWith("is not a key of the Japanese wording", StringComparison.Ordinal);
}
