using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

public sealed class TreeTests
{
    [Fact]
    public void The_outline_is_sorted_and_has_a_line_for_every_answer_and_goal()
    {
        var run = Run.Shipped("outline");
        var (goals, answers) = (run.Lines.Where(line => line.StartsWith("goal ", StringComparison.Ordinal)).ToList(), run.Lines.Where(line => line.Contains(" -> ", StringComparison.Ordinal)).ToList());

        Assert.Equal(0, run.Code);
        Assert.Equal(run.Lines, answers.Order(StringComparer.Ordinal).Concat(goals.Order(StringComparer.Ordinal)));
        Assert.Equal(ShippedData.Snapshot.Guide.Goals.Length, goals.Count);
        Assert.Equal(ShippedData.Snapshot.Guide.Questions.Sum(question => question.Answers.Length), answers.Count);
    }

    [Fact]
    public void The_drawing_is_mermaid()
    {
        var run = Run.Shipped("draw", "--lang", "en");

        Assert.Equal(0, run.Code);
        Assert.Equal("flowchart LR", run.Lines[0]);
        Assert.All(run.Lines.Skip(1), line => Assert.Matches("""^  n_[a-z0-9_]+(\["[^"]+"\]|\(\["[^"]+"\]\)| -->\|"[^"]+"\| n_[a-z0-9_]+)$""", line));
        Assert.Contains("  n_legal([\"" + ShippedData.Snapshot.Wordings.Of("en")["goal.legal.title"] + "\"])", run.Lines);
    }

    [Theory]
    [InlineData("outline")]
    [InlineData("draw")]
    public void Data_with_faults_is_not_drawn(string verb)
    {
        using var folder = TemporaryFolder.OfShippedData();
        File.AppendAllText(folder.File("guide/holidays.csv"), "2027/12/31,なにかの日\n");
        var run = new Run(verb, "--data", folder.Path);

        Assert.Equal((2, "", "guide/holidays.csv:37: date \"2027/12/31\" is not of the form 2026-01-01\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_language_that_is_not_there_is_told()
    {
        var run = Run.Shipped("draw", "--lang", "xx");

        Assert.Equal((2, "", "There is no language \"xx\"; there are ja, ja-easy, en, ko, vi, zh-Hans.\n"), (run.Code, run.Output, run.Error));
    }
}
