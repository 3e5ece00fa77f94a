using SupportNavi.Testing;
using static SupportNavi.Testing.Planted;

namespace SupportNavi.Core.Guide.Lint;

public sealed class TreeCheckTests
{
    [Fact]
    public void An_answer_that_leads_nowhere()
    {
        var planted = new Planted().Set(Answers, "ties/unsure", "next", "nowhere");

        Assert.Equal([$"{planted.At(Answers, "ties/unsure")}: next \"nowhere\" is no question and no goal"], planted.Faults());
    }

    [Theory]
    [InlineData(Questions, "money")]
    [InlineData(Goals, "legal")]
    public void An_id_that_is_there_twice(string file, string id)
    {
        var column = file == Questions ? "note" : "pin";
        var planted = new Planted().Copy(file, id, column, "");
        var faults = planted.Faults();
        var line = planted.Tables[file].Rows[^1].Line;

        Assert.Contains($"{file}:{line}: id \"{id}\" is there twice; questions and goals share one space of ids", faults);
        Assert.All(faults, fault => Assert.StartsWith($"{file}:{line}: ", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void A_question_with_the_id_of_a_goal()
    {
        var planted = new Planted().Add(Questions, "legal", "?").Translate("question.legal", "?");

        Assert.Contains($"{planted.At(Goals, "legal")}: id \"legal\" is there twice; questions and goals share one space of ids", planted.Faults());
    }

    [Fact]
    public void An_answer_that_is_there_twice_in_one_question()
    {
        var planted = new Planted().Copy(Answers, "ask-hikikomori/self", "next", "job");
        var line = planted.Tables[Answers].Rows[^1].Line;

        Assert.Equal(
            [$"{Answers}:{line}: \"answer.ask-hikikomori.self\" is there twice", $"{Answers}:{line}: answer \"self\" is there twice in question \"ask-hikikomori\""],
            planted.Faults().Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Upper")]
    [InlineData("under_score")]
    [InlineData("a-very-long-id-of-25-chars")]
    public void An_id_that_no_button_can_carry(string id)
    {
        var planted = new Planted().Copy(Answers, "ask-hikikomori/self", "answer", id).Translate($"answer.ask-hikikomori.{id}", "x");

        Assert.Equal([$"{planted.At(Answers, "ask-hikikomori/" + id)}: id \"{id}\" is not at most 24 lower-case letters, digits and hyphens"], planted.Faults());
    }

    [Fact]
    public void A_question_that_no_answer_reaches()
    {
        var planted = new Planted().Set(Answers, "child/net", "next", "loneliness");

        Assert.Equal([$"{planted.At(Questions, "child-net")}: question \"child-net\" is reached by no answer that leads on to a goal"], planted.Faults());
    }

    [Fact]
    public void A_goal_that_nothing_reaches()
    {
        var planted = WithGoal("spare");

        Assert.Equal([$"{planted.At(Goals, "spare")}: goal \"spare\" is reached by no answer, relation or crisis"], planted.Faults());
    }

    [Theory]
    [InlineData(Goals, "legal", "related")]
    [InlineData(Goals, "job", "empty_goal")]
    [InlineData(Crisis, "crisis/food", "goal")]
    [InlineData(Answers, "ties/unsure", "next")]
    public void A_goal_is_reached_by_an_answer_a_relation_or_a_crisis(string file, string key, string column) =>
        Assert.Empty(WithGoal("spare").Set(file, key, column, "spare").Faults());

    [Theory]
    [InlineData("ties/unsure", "ties")]
    [InlineData("ask-care/unsure", "home")]
    public void A_loop(string answer, string back)
    {
        var planted = new Planted().Set(Answers, answer, "next", back);

        Assert.Equal([$"{planted.At(Answers, answer)}: next \"{back}\" leads back to a question already asked: a loop"], planted.Faults());
    }

    [Fact]
    public void A_goal_more_than_five_questions_deep()
    {
        var planted = new Planted().Set(Answers, "child-net/unsure", "next", "me");
        var faults = planted.Faults();

        Assert.Contains($"{planted.At(Answers, "ask-care/start")}: goal \"elder-care\" is 6 questions deep; at most 5", faults);
        Assert.All(faults, fault => Assert.EndsWith(" is 6 questions deep; at most 5", fault, StringComparison.Ordinal));
    }

    [Fact]
    public void More_choices_than_a_tired_person_can_read()
    {
        var planted = new Planted().Copy(Answers, "heart/loneliness", "answer", "again").Translate("answer.heart.again", "x");

        Assert.Equal([$"{planted.At(Questions, "heart")}: question \"heart\" has 9 answers; 1 to 8"], planted.Faults());
    }

    [Fact]
    public void A_question_without_answers()
    {
        var planted = new Planted().Add(Questions, "empty", "?").Translate("question.empty", "?").Set(Answers, "ties/unsure", "next", "empty");

        Assert.Equal(
            [
                $"{planted.At(Questions, "empty")}: question \"empty\" has 0 answers; 1 to 8",
                $"{planted.At(Questions, "empty")}: question \"empty\" is reached by no answer that leads on to a goal",
            ],
            planted.Faults());
    }

    [Fact]
    public void Answers_of_a_question_that_is_not_there()
    {
        var planted = new Planted().Add(Answers, "ghost", "self", "x", "job").Translate("answer.ghost.self", "x");

        Assert.Equal([$"{planted.At(Answers, "ghost")}: question \"ghost\" is not in questions.csv"], planted.Faults());
    }

    [Theory]
    [InlineData("who", "")]
    [InlineData("money", "who")]
    public void Only_the_root_sets_who(string question, string sets)
    {
        var planted = new Planted().Set(Questions, question, "sets", sets);

        Assert.Equal([$"{planted.At(Questions, question)}: the root, and only the root, sets who"], planted.Faults());
    }

    [Fact]
    public void No_question_at_all() => Assert.Contains($"{Questions}:1: there is no question; the first row is the root", new Planted().Empty(Questions).Faults());

    private static Planted WithGoal(string id) => new Planted().Copy(Goals, "community", "goal", id)
        .Translate($"goal.{id}.title", "x").Translate($"goal.{id}.lead", "x").Translate($"goal.{id}.empty", "{area}").Translate($"goal.{id}.script", "x");
}
