using System.Text;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class GuessTests
{
    private const string Kushiro = "012068";

    [Theory]
    [InlineData("なまら金ないっしょ、灯油も買えないべさ", "livelihood")]
    [InlineData("はったつしょうがいの けんさを うけたい", "developmental")]
    [InlineData("sent me a letter, the loan shark wants everything back", "debt")]
    [InlineData("失业了，找不到工作", "job")]
    [InlineData("아이가 학교에 가기 싫대요", "school-refusal")]
    [InlineData("chồng tôi mất rồi, nhớ quá", "bereavement")]
    public void What_somebody_says_is_offered_and_one_tap_leads_there(string text, string need)
    {
        var resident = Resident.In(Kushiro).Say(text);
        Assert.Contains($"!talk={need}", resident.Choices.Take(3).Select(choice => choice.Data));

        resident.Tap($"!talk={need}");
        Assert.Equal(need, Walk.Replay(ShippedData.Snapshot.Guide, resident.Turn.Progress.Settings, resident.Turn.Progress.Topic).Goal?.Id);
        Assert.NotEmpty(resident.Cards);
    }

    [Fact]
    public void A_guess_never_chooses_for_the_person()
    {
        var resident = Resident.In(Kushiro).Say("借金が返せなくて毎日電話がくる");
        Assert.Empty(resident.Turn.Progress.Topic.Answers);
        Assert.Empty(resident.Cards);
        Assert.InRange(resident.Choices.Count(choice => choice.Data.StartsWith("!talk=", StringComparison.Ordinal)), 3, 6);
    }

    [Fact]
    public void A_town_that_is_typed_then_does_not_take_the_guesses_away()
    {
        var resident = Resident.In(Kushiro).Say("借金が返せなくて毎日電話がくる").Say("札幌市");
        Assert.Equal("011002", resident.Turn.Progress.Settings.Area);
        Assert.Contains("!talk=debt", resident.Choices.Select(choice => choice.Data));
    }

    [Fact]
    public void The_words_that_led_to_it_are_shown_once_and_never_kept()
    {
        var resident = Resident.In(Kushiro).Say("借金が返せなくて毎日電話がくる");
        Assert.Contains("借金", resident.Turn.Replies.OfType<TextReply>().Single(reply => reply.Role == TextRole.Notice).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("借金が", Encoding.UTF8.GetString(ProgressJson.Write(resident.Turn.Progress)), StringComparison.Ordinal);
        resident.Look();
        Assert.DoesNotContain(resident.Turn.Replies, reply => reply is TextReply { Role: TextRole.Notice });
        Assert.Contains("!talk=debt", resident.Choices.Select(choice => choice.Data));
    }

    [Theory]
    [InlineData("主人に生活費をわたしてもらえず、スマホも毎日見られます", "dv")]
    [InlineData("むかし親せきのおじさんにされたことが、いまも夢に出る", "sexual-violence")]
    public void For_violence_no_word_is_repeated_the_name_is_neutral_and_it_is_forgotten(string text, string need)
    {
        var resident = Resident.In(Kushiro).Say(text);
        var wording = ShippedData.Snapshot.Wordings.Of("ja");
        Assert.Contains(new Choice(wording["guess." + need], $"!talk={need}"), resident.Choices);
        Assert.DoesNotContain(resident.Turn.Replies.OfType<TextReply>(), reply => reply.Text.Contains($"→ {wording["guess." + need]}", StringComparison.Ordinal));
        Assert.True(resident.Turn.IsSensitive);
        Assert.Equal("", ShippedData.Navigator.WithoutSensitive(resident.Turn.Progress).View);
    }

    [Fact]
    public void None_of_these_leads_to_the_whole_menu_and_to_somebody_for_any_trouble()
    {
        var resident = Resident.In(Kushiro).Say("借金が返せない").Tap("!menu");
        Assert.Contains("0.who=me", resident.Choices.Select(choice => choice.Data));
        resident.Tap("!talk=anything");
        Assert.NotEmpty(resident.Cards);
    }

    [Fact]
    public void Several_troubles_in_one_story_are_offered_together()
    {
        var resident = Resident.In(Kushiro).Say("先月、夫が病気で亡くなりました。家賃も払えなくて、大家さんから出ていってくれと言われています。");
        var together = resident.Choices.Single(choice => choice.Data.StartsWith("!talk=", StringComparison.Ordinal) && choice.Data.Contains(',', StringComparison.Ordinal));
        Assert.Equal(["bereavement", "housing"], together.Data["!talk=".Length..].Split(',').Order(StringComparer.Ordinal));

        resident.Tap(together.Data);
        Assert.Equal(2, resident.Turn.Progress.Topics.Length);
        Assert.NotEmpty(resident.Cards);
    }

    [Fact]
    public void At_a_result_another_trouble_becomes_a_topic_of_its_own_and_the_first_stays()
    {
        var resident = Resident.In(Kushiro).Send("0.@=housing").Say("借金が返せない").Tap("!talk=debt");
        Assert.Equal(["housing", "debt"], resident.Turn.Progress.Topics.Select(topic => topic[Walk.DirectId]));
        resident.Tap("!back");
        resident.Tap("!back");
        Assert.Equal("housing", Assert.Single(resident.Turn.Progress.Topics)[Walk.DirectId]);
    }

    [Fact]
    public void Said_again_it_opens_the_topic_that_is_there()
    {
        var resident = Resident.In(Kushiro).Send("0.@=housing").Say("借金が返せない").Tap("!talk=debt").Say("家賃が高いので、安いアパートをさがしている").Tap("!talk=housing");
        Assert.Equal((2, 0), (resident.Turn.Progress.Topics.Length, resident.Turn.Progress.Open));
    }

    [Fact]
    public void However_often_something_is_chosen_there_are_no_more_topics_than_a_conversation_holds()
    {
        var resident = Resident.In(Kushiro);
        foreach (var goal in ShippedData.Snapshot.Guide.Goals)
        {
            resident.Send("!talk=" + goal.Id);
        }

        Assert.Equal(Progress.MaxTopics, resident.Turn.Progress.Topics.Length);
    }

    [Theory]
    [InlineData("!talk=")]
    [InlineData("!talk=nothing")]
    [InlineData("!talk=debt,nothing")]
    [InlineData("!talk=debt,housing,job,food,legal")]
    public void What_is_no_goal_is_an_old_button(string tap) =>
        Assert.Contains(new TextReply(TextRole.Notice, ShippedData.Snapshot.Wordings.Of("ja")["notice.old-button"]), Resident.In(Kushiro).Send(tap).Turn.Replies);

    [Theory]
    [InlineData("こんにちは")]
    [InlineData("今日はいい天気ですね")]
    [InlineData("ぁぇぃぅ")]
    public void What_speaks_of_no_trouble_gets_a_kind_word_and_ways_on(string text)
    {
        var resident = Resident.In(Kushiro).Send("0.@=housing").Say(text);
        Assert.Contains(ShippedData.Snapshot.Wordings.Of("ja")["notice.not-understood"], resident.Screen, StringComparison.Ordinal);
        Assert.Contains("!menu", resident.Choices.Select(choice => choice.Data));
        Assert.Contains("!talk=anything", resident.Choices.Select(choice => choice.Data));
        Assert.NotEmpty(resident.Cards);
    }

    [Fact]
    public void A_town_in_the_story_is_taken_and_the_trouble_offered()
    {
        var resident = new Resident(ShippedData.Navigator).Say("釧路市に住んでいます。借金が返せません");
        Assert.Equal(Kushiro, resident.Turn.Progress.Settings.Area);
        resident.Tap("!talk=debt");
        Assert.NotEmpty(resident.Cards);
    }

    [Fact]
    public void A_damaged_view_shows_the_place_in_the_tree()
    {
        var resident = new Resident(ShippedData.Navigator, Progress.Start with { Settings = new("ja", Area: Kushiro), View = "guess:nothing,+,," });
        Assert.Contains("0.who=me", resident.Choices.Select(choice => choice.Data));
    }
}
