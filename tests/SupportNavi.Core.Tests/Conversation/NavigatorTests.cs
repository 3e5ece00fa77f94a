using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class NavigatorTests : Talks
{
    [Fact]
    public void First_contact_shows_each_language_in_its_own_script()
    {
        var choices = new Resident(ShippedData.Navigator).Turn.Replies.OfType<ChoicesReply>().Single(reply => reply.Role == ChoicesRole.Language).Choices;

        Assert.Equal(["日本語", "やさしい にほんご", "English", "한국어", "Tiếng Việt", "简体中文"], choices.Select(choice => choice.Label));
    }

    [Fact]
    public void The_language_can_be_changed_at_any_time_and_the_place_stays()
    {
        var resident = Walk(HikikomoriPath).Tap("?lang").Tap("!lang=en");

        Assert.Equal("en", resident.Turn.Language);
        Assert.Contains("hk-611f3160d5", resident.Cards.Select(card => card.Id));
    }

    [Fact]
    public void Emergency_contacts_are_one_tap_away_on_every_screen()
    {
        var resident = Resident.In("012068");
        foreach (var tap in HikikomoriPath.Append("?card:hk-611f3160d5").Append("?memo").Append("?help").Append("?area"))
        {
            Assert.Contains(resident.Choices, choice => choice.Data == "?sos");
            resident.Send(tap);
        }

        Assert.Equal(["police-110", "fire-119"], resident.Tap("?sos").Cards.Select(card => card.Id).Take(2));
    }

    [Fact]
    public void One_earlier_answer_can_be_changed_and_the_others_stay()
    {
        var resident = Walk(HikikomoriPath).Tap("?ask:ask-hikikomori").Tap("0.ask-hikikomori=family");

        Assert.Equal(["ties", "family", "hikikomori"], resident.Turn.Progress.Topic.Answers.Select(answered => answered.Answer).OrderBy(answer => answer.Length));
        Assert.Contains("hk-611f3160d5", resident.Cards.Select(card => card.Id));
    }

    [Fact]
    public void A_tap_on_an_old_button_is_kept_and_the_missing_earlier_questions_are_asked()
    {
        var resident = new Resident(ShippedData.Navigator).Send("0.ties=hikikomori");

        Assert.Contains(resident.Choices, choice => choice.Data == "0.who=me");
        resident.Tap("0.who=me").Tap("0.me=ties");
        Assert.Contains(resident.Choices, choice => choice.Data == "0.ask-hikikomori=self");
    }

    [Fact]
    public void An_area_is_taken_by_name_at_any_moment_and_said()
    {
        var resident = Walk(HikikomoriPath).Say("別海町");

        Assert.Equal("016918", resident.Turn.Progress.Settings.Area);
        Assert.Contains("別海町", Notice(resident), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("泊村")]
    [InlineData("日高町")]
    [InlineData("森町")]
    [InlineData("伊達市")]
    public void An_ambiguous_area_asks_which(string name)
    {
        var resident = Resident.In("012068").Say(name);

        Assert.Equal("012068", resident.Turn.Progress.Settings.Area);
        Assert.True(resident.Turn.Replies.OfType<ChoicesReply>().First(reply => reply.Role == ChoicesRole.Area).Choices.Length >= 2);
    }

    [Fact]
    public void A_position_is_its_nearest_municipality_and_the_sea_is_a_kind_next_step()
    {
        Assert.Equal("016918", Resident.In("012068").At(new(43.3945, 145.1180)).Turn.Progress.Settings.Area);

        var atSea = Resident.In("012068").At(new(38.0, 150.0));
        Assert.NotEmpty(Notice(atSea));
        Assert.Contains(atSea.Choices, choice => choice.Data.StartsWith("?area:", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("😀🎉")]
    [InlineData("今日の天気は")]
    public void What_is_not_understood_gets_a_kind_word_and_the_menu(string text)
    {
        var resident = Walk(HikikomoriPath);
        var before = resident.Turn.Progress;

        resident.Say(text);

        Assert.NotEmpty(Notice(resident));
        Assert.Equal(before.Topic.Answers.ToArray(), resident.Turn.Progress.Topic.Answers.ToArray());
        Assert.Contains(resident.Choices, choice => choice.Data == "!restart");
    }

    [Fact]
    public void Ten_thousand_characters_and_unknown_buttons_get_a_kind_next_step()
    {
        Assert.NotEmpty(Notice(Walk(HikikomoriPath).Say(new string('あ', 10_000))));
        Assert.NotEmpty(Notice(Walk(HikikomoriPath).Send("0.nothing=there")));
        Assert.NotEmpty(Notice(Walk(HikikomoriPath).Send("999.me=money")));
        Assert.NotEmpty(Notice(Walk(HikikomoriPath).Send("!calls=maybe")));
        Assert.NotEmpty(Notice(Walk(HikikomoriPath).Send(new string('x', 10_000))));
    }

    [Fact]
    public void A_town_is_found_by_the_first_kana_of_its_name()
    {
        var resident = new Resident(ShippedData.Navigator).Send("0.who=me").Send("0.me=unsure");

        resident.Tap("?area:row-010006-8").Tap("!area=013978");

        Assert.Equal("013978", resident.Turn.Progress.Settings.Area);
    }

    [Fact]
    public void A_progress_stays_within_its_size_whatever_is_tapped()
    {
        var resident = Resident.In("012068").Send("0.who=me");
        for (var topic = 0; topic < Progress.MaxTopics; topic++)
        {
            foreach (var question in ShippedData.Snapshot.Guide.Questions)
            {
                resident.Send($"{topic}.{question.Id}={question.Answers[^1].Id}");
            }

            resident.Send("!new");
        }

        foreach (var organization in ShippedData.Snapshot.Directory.All.OrderByDescending(organization => organization.Id.Length).Take(Progress.MaxShortlist))
        {
            resident.Send("!keep=" + organization.Id);
        }

        Assert.InRange(ProgressJson.Write(resident.Turn.Progress).Length, 2, ProgressJson.MaxBytes);
    }

    [Fact]
    public void A_child_reads_easy_words_unless_another_language_was_chosen()
    {
        Assert.Equal("ja-easy", new Resident(ShippedData.Navigator).Send("0.who=child").Turn.Language);
        Assert.Equal("ja", new Resident(ShippedData.Navigator).Send("0.who=child").Send("!lang=ja").Turn.Language);
        Assert.Equal("en", new Resident(ShippedData.Navigator).Send("!lang=en").Send("0.who=child").Turn.Language);
    }
}
