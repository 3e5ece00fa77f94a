using SupportNavi.Testing;

namespace SupportNavi.Core.Guide;

public sealed class OutlineTests
{
    private static readonly GuideTree Guide = ShippedData.Snapshot.Guide;

    private static readonly Wording Japanese = ShippedData.Snapshot.Wordings.All[0];

    [Fact]
    public void Answers_come_sorted_and_then_goals_sorted()
    {
        var lines = Outline.Lines(Guide, Japanese).ToList();
        var answers = Guide.Questions.Sum(question => question.Answers.Length);

        Assert.Equal(answers + Guide.Goals.Length, lines.Count);
        Assert.Equal(lines[..answers].Order(StringComparer.Ordinal), lines[..answers]);
        Assert.Equal(lines[answers..].Order(StringComparer.Ordinal), lines[answers..]);
        Assert.Contains($"money/job -> job  {Japanese["answer.money.job"]}", lines);
        Assert.Contains($"heart/suicidal -> suicidal (sensitive)  {Japanese["answer.heart.suicidal"]}", lines);
        Assert.Contains($"goal crisis-food [livelihood food]  {Japanese["goal.crisis-food.title"]}", lines);
    }

    [Fact]
    public void An_answer_that_narrows_says_so() =>
        Assert.Contains(Outline.Lines(Guide, Japanese), line => line.StartsWith("ask-hikikomori/family -> hikikomori [audience=anyone|parent|family]  ", StringComparison.Ordinal));

    [Fact]
    public void The_picture_names_every_node_and_draws_every_answer()
    {
        var picture = Outline.Mermaid(Guide, Japanese);
        var lines = picture.Split('\n');

        Assert.Equal("flowchart LR", lines[0]);
        Assert.All(Guide.Questions, question => Assert.Contains($"  n_{question.Id.Replace('-', '_')}[\"{Japanese[question.TextKey]}\"]", lines));
        Assert.All(Guide.Goals, goal => Assert.Contains($"  n_{goal.Id.Replace('-', '_')}([\"{Japanese[goal.TitleKey]}\"])", lines));
        Assert.Equal(Guide.Questions.Sum(question => question.Answers.Length), lines.Count(line => line.Contains(" -->|", StringComparison.Ordinal)));
        Assert.Contains("  n_ask_hikikomori -->|\"" + Japanese["answer.ask-hikikomori.work"] + "\"| n_job", lines);
    }

    [Fact]
    public void Quotes_in_a_label_do_not_break_the_picture()
    {
        var snapshot = new Planted().Set(Planted.Answers, "money/job", "label", "say \"a|b\"").Read();

        Assert.Contains("  n_money -->|\"say #quot;a/b#quot;\"| n_job\n", Outline.Mermaid(snapshot.Guide, snapshot.Wordings.All[0]), StringComparison.Ordinal);
    }
}
