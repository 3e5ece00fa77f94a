using SupportNavi.Testing;
using static SupportNavi.Testing.Planted;

namespace SupportNavi.Core.Guide.Lint;

public sealed class GoalCheckTests
{
    [Theory]
    [InlineData("anything")]
    [InlineData("emergency")]
    public void A_goal_that_the_conversation_falls_back_on_is_missing(string goal) =>
        Assert.Contains($"{Goals}:1: goal \"{goal}\" is missing; the conversation falls back on it", new Planted().Remove(Goals, goal).Faults());

    [Fact]
    public void A_crisis_whose_goal_is_not_there()
    {
        var planted = new Planted().Set(Crisis, "crisis/food", "goal", "nowhere");

        Assert.Equal([$"{planted.At(Crisis, "crisis/food")}: goal \"nowhere\" is not in goals.csv"], planted.Faults());
    }

    [Fact]
    public void A_need_that_no_path_serves()
    {
        var planted = new Planted().Add(Planted.Needs, "boredom", "退屈").Translate("need.boredom", "x");

        Assert.Equal([$"{planted.At(Planted.Needs, "boredom")}: no path of the tree leads to a goal for need \"boredom\""], planted.Faults());
    }

    [Theory]
    [InlineData("related")]
    [InlineData("empty_goal")]
    public void A_reference_to_a_goal_that_is_not_there(string column)
    {
        var planted = new Planted().Set(Goals, "legal", column, "nowhere");

        Assert.Equal([$"{planted.At(Goals, "legal")}: \"nowhere\" is no goal"], planted.Faults());
    }

    [Fact]
    public void A_pin_that_is_no_organisation()
    {
        var planted = new Planted().Set(Goals, "legal", "pin", "houterasu|nobody");

        Assert.Equal([$"{planted.At(Goals, "legal")}: pin \"nobody\" is no organisation"], planted.Faults());
    }

    [Theory]
    [InlineData("closed")]
    [InlineData("paused")]
    public void A_pin_that_is_not_open(string status)
    {
        var planted = new Planted().Set(National, "ncasa", "status", status);

        Assert.Equal([$"{planted.At(Goals, "addiction")}: pin \"ncasa\" is not open"], planted.Faults());
    }

    [Theory]
    [InlineData("phone_kind", "representative")]
    [InlineData("phone", "0154-23-5151")]
    public void A_sensitive_goal_pins_a_switchboard_or_a_town_halls_number(string column, string value)
    {
        var planted = new Planted().Set(National, "dv-8008", column, value);

        Assert.Equal([$"{planted.At(Goals, "dv")}: pin \"dv-8008\" of a sensitive goal has a representative phone, or a town hall's number"], planted.Faults());
    }

    [Fact]
    public void A_child_is_shown_an_adults_window_first()
    {
        var planted = new Planted().Set(National, "child-sos-24", "audience", "adult");

        string Fault(string goal) => $"{planted.At(Goals, goal)}: pin \"child-sos-24\" is for an audience that contradicts every answer that leads to \"{goal}\"";

        Assert.Equal([Fault("child-anything"), Fault("crisis-child")], planted.Faults());
    }

    [Fact]
    public void A_childs_answer_narrows_to_adults()
    {
        var planted = new Planted().Set(Answers, "child-home/carer", "narrow", "audience=adult");

        Assert.Equal(
            [$"{planted.At(Answers, "child-home/carer")}: narrow contradicts the audience of the answers that lead here (who=child, child=home, child-home=carer)"],
            planted.Faults());
    }

    [Fact]
    public void A_childs_answer_leads_to_a_goal_for_adults()
    {
        var planted = new Planted().Set(Goals, "crisis-child", "audience", "adult");

        Assert.Equal(
            [$"{planted.At(Answers, "child-home/leave")}: the audience of goal \"crisis-child\" contradicts the answers that lead to it (who=child, child=home, child-home=leave)"],
            planted.Faults());
    }

    [Fact]
    public void A_sensitive_need_with_a_goal_that_is_not_sensitive()
    {
        var planted = new Planted().Set(Goals, "dv", "sensitive", "");

        Assert.Equal([$"{planted.At(Goals, "dv")}: goal \"dv\" serves a sensitive need and must be sensitive"], planted.Faults());
    }

    [Fact]
    public void An_answer_to_a_sensitive_goal_that_would_be_echoed()
    {
        var planted = new Planted().Set(Answers, "child-home/leave", "sensitive", "");

        Assert.Equal(
            [$"{planted.At(Answers, "child-home/leave")}: the answer leads to the sensitive goal \"crisis-child\" and must be sensitive, or it is echoed"], planted.Faults());
    }

    [Theory]
    [InlineData("ja", "暴力の相談", "暴力")]
    [InlineData("ja-easy", "ぼうりょくの そうだん", "ぼうりょく")]
    [InlineData("en", "Leaving a violent home", "violent")]
    [InlineData("en", "VIOLENCE at home", "violence")]
    public void The_title_of_a_sensitive_goal_names_its_topic(string language, string title, string word)
    {
        var planted = language == "ja" ? new Planted().Set(Goals, "dv", "title", title) : new Planted().Set(Wording(language), "goal.dv.title", "text", title);

        Assert.Equal([$"{planted.At(Goals, "dv")}: the {language} title of sensitive goal \"dv\" names its topic: \"{word}\""], planted.Faults());
    }

    [Fact]
    public void The_same_title_on_another_goal_is_fine() => Assert.Empty(new Planted().Set(Goals, "legal", "title", "暴力と法律").Faults());
}
