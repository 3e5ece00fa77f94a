using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class NavigatorTests
{
    private static readonly string[] HikikomoriPath = ["0.who=me", "0.me=ties", "0.ties=hikikomori", "0.ask-hikikomori=self"];

    [Fact]
    public void First_contact_shows_each_language_in_its_own_script()
    {
        var choices = new Resident(ShippedData.Navigator).Turn.Replies.OfType<ChoicesReply>().Single(reply => reply.Role == ChoicesRole.Language).Choices;

        Assert.Equal(["日本語", "やさしい にほんご", "English"], choices.Select(choice => choice.Label));
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

    [Theory]
    [InlineData("me", "012068")]
    [InlineData("child", "011011")]
    [InlineData("family", "016918")]
    public void Narrowing_shows_how_many_windows_remain_and_keeps_that_promise(string who, string area)
    {
        foreach (var goal in ShippedData.Snapshot.Guide.Goals.Where(goal => goal.Needs != 0))
        {
            Resident AtGoal() => Resident.In(area).Send("0.who=" + who).Send("0.@=" + goal.Id);
            var narrowing = AtGoal().Turn.Replies.OfType<ChoicesReply>().Where(reply => reply.Role == ChoicesRole.Narrow).SelectMany(reply => reply.Choices);

            Assert.All(narrowing, choice =>
            {
                var promised = int.Parse(Regex.Match(choice.Label, "（([0-9]+)件").Groups[1].Value, CultureInfo.InvariantCulture);
                var shown = AllWindows(AtGoal().Send(choice.Data)).Count(id => Organization(id).Description != OrganizationDirectory.TownOffice);
                Assert.True(choice.Label.EndsWith("件以上）", StringComparison.Ordinal) ? shown >= promised : shown == promised, $"{goal.Id} {choice} showed {shown}");
            });
        }
    }

    [Fact]
    public void Several_troubles_show_the_places_that_take_them_together_first_then_a_section_for_each()
    {
        var resident = Walk("0.who=me", "0.me=money", "0.money=livelihood").Tap("!new").Tap("1.me=money").Tap("1.money=job");

        var sections = resident.Turn.Replies.OfType<CardsReply>().ToList();
        Assert.Equal(3, sections.Count);
        Assert.Contains("fk-01206-self-reliance", sections[0].Cards.Select(card => card.Id));
        var job = ShippedData.Snapshot.Guide.Needs.Vocabulary.Bit("job");
        Assert.All(resident.Tap("!open=1").Turn.Replies.OfType<CardsReply>().First().Cards, card => Assert.NotEqual(0UL, Organization(card.Id).Needs & job));
    }

    [Fact]
    public void Back_from_an_empty_second_trouble_returns_to_the_first()
    {
        var resident = Walk(HikikomoriPath).Tap("!new").Tap("!back");

        Assert.Single(resident.Turn.Progress.Topics);
        Assert.Contains("hk-611f3160d5", resident.Cards.Select(card => card.Id));
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
    public void A_crisis_is_answered_first_everywhere_and_nothing_of_it_is_kept()
    {
        foreach (var taps in new[] { [], HikikomoriPath, [.. HikikomoriPath, "?memo"] })
        {
            var resident = Walk(taps);
            var before = resident.Turn.Progress;

            resident.Say("もう死にたいです");

            Assert.Equal(ProgressJson.Write(before), ProgressJson.Write(resident.Turn.Progress));
            Assert.Contains("yorisoi", resident.Cards.Select(card => card.Id));
            Assert.True(resident.Turn.IsSensitive);
        }
    }

    [Fact]
    public void Somebody_who_does_not_call_sees_other_ways_first_in_lists_and_in_a_crisis()
    {
        var resident = Walk("0.who=me", "0.me=heart", "0.heart=mental-health").Tap("!calls=no");
        Assert.False(Organization(resident.Cards.First().Id).NeedsACall);
        Assert.Contains(resident.Choices, choice => choice.Data == "?card:nftrs");

        Assert.False(Organization(resident.Say("しにたい").Cards.First().Id).NeedsACall);
    }

    [Fact]
    public void A_card_says_why_it_is_shown_and_everything_that_is_known()
    {
        var card = Walk(HikikomoriPath).Tap("?card:hk-611f3160d5").Cards.Single();

        Assert.Contains("北海道", card.Reason, StringComparison.Ordinal);
        Assert.Contains(card.Links, link => link is { Kind: LinkKind.Call, Uri: "tel:0118638733" });
        Assert.Contains(card.Links, link => link.Kind == LinkKind.Map);
        Assert.Contains(card.Links, link => link.Kind == LinkKind.Site);
        Assert.True(card.Facts.Length >= 12);
        Assert.All(card.Facts, fact => Assert.NotEmpty(fact.Value));
    }

    [Fact]
    public void The_shortlist_keeps_drops_and_copies()
    {
        var resident = Walk(HikikomoriPath).Tap("!keep=hk-611f3160d5").Tap("?memo");
        Assert.Contains("011-863-8733", resident.Turn.Replies.OfType<CopyReply>().Single().Text, StringComparison.Ordinal);

        Assert.Empty(resident.Tap("!drop=hk-611f3160d5").Turn.Progress.Shortlist);
    }

    [Fact]
    public void A_window_that_could_not_be_reached_is_reported_by_its_id_and_what_happened()
    {
        var resident = Walk(HikikomoriPath).Tap("?unreached:hk-611f3160d5").Tap("!unreached=hk-611f3160d5:no-answer");

        Assert.Equal(new Unreached("hk-611f3160d5", "no-answer"), resident.Turn.Unreached);
        Assert.NotEmpty(Notice(resident));
        Assert.Null(resident.Send("!unreached=hk-611f3160d5:rude").Turn.Unreached);
        Assert.Null(resident.Send("!unreached=nowhere:closed").Turn.Unreached);
    }

    [Fact]
    public void A_card_says_when_others_could_not_reach_the_window()
    {
        var place = Progress.Start with { Settings = new("ja", "me", "012068") };
        var input = new Input { Now = ShippedData.Morning, Tap = "0.@=hikikomori" };

        var usual = Cautions(ShippedData.Navigator.Respond(place, input));
        var warned = Cautions(ShippedData.Navigator.Respond(place, input with { HardToReach = new HashSet<string>(StringComparer.Ordinal) { "hk-611f3160d5" } }));

        Assert.Equal(usual + 1, warned);
    }

    private static int Cautions(Turn turn) => turn.Replies.OfType<CardsReply>().SelectMany(reply => reply.Cards).Single(card => card.Id == "hk-611f3160d5").Cautions.Length;

    [Fact]
    public void A_town_is_found_by_the_first_kana_of_its_name()
    {
        var resident = new Resident(ShippedData.Navigator).Send("0.who=me").Send("0.me=unsure");

        resident.Tap("?area:row-010006-8").Tap("!area=013978");

        Assert.Equal("013978", resident.Turn.Progress.Settings.Area);
    }

    [Fact]
    public void A_worker_begins_with_a_new_client_and_nothing_of_the_last_one_stays()
    {
        var resident = Resident.In("012068").Send("0.who=worker").Send("!keep=yorisoi").Tap("!next");

        Assert.Equal(("worker", null, 0), (resident.Turn.Progress.Settings.Who, resident.Turn.Progress.Settings.Area, resident.Turn.Progress.Shortlist.Length));
    }

    [Fact]
    public void Forgetting_leaves_nothing_but_the_language()
    {
        var resident = Walk(HikikomoriPath).Send("!keep=yorisoi").Tap("?forget").Tap("!forget");

        Assert.True(resident.Turn.IsForgotten);
        Assert.Equal(new Settings("ja"), resident.Turn.Progress.Settings);
        Assert.Empty(resident.Turn.Progress.Shortlist);
        Assert.Empty(resident.Turn.Progress.Topic.Answers);
    }

    [Fact]
    public void Talking_about_something_else_does_not_keep_a_sensitive_topic_alive()
    {
        var resident = Walk("0.who=me", "0.me=harm", "0.harm=fear", "0.ask-fear=partner").Send("!new").Send("1.me=money").Send("1.money=job");
        for (var minute = 0; minute < 20; minute += 5)
        {
            resident.Now = resident.Now.AddMinutes(5);
            resident.Send("1.money=job");
        }

        Assert.DoesNotContain("harm", Stored(resident), StringComparison.Ordinal);
        Assert.Contains("money=job", Stored(resident), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!keep=dv-plus")]
    [InlineData("?card:inochi-sos")]
    public void What_a_crisis_left_behind_is_forgotten_as_well(string tap)
    {
        var resident = Walk(HikikomoriPath).Say("死にたい").Send(tap);
        resident.Now = resident.Now.AddMinutes(16);
        resident.Look();

        Assert.DoesNotContain(tap.Split('=', ':')[1], Stored(resident), StringComparison.Ordinal);
    }

    [Fact]
    public void A_child_in_a_crisis_is_shown_who_speaks_to_children_and_an_adult_is_not()
    {
        Assert.Equal("child-189", Resident.In("012068").Send("0.who=child").Say("なぐられる").Cards.First().Id);
        Assert.DoesNotContain("childline", Walk(HikikomoriPath).Say("死にたい").Cards.Select(card => card.Id));
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
    public void Of_several_troubles_one_can_be_looked_at_alone_narrowed_and_left_again()
    {
        var resident = Walk("0.who=me", "0.me=body", "0.body=developmental", "!new", "1.me=money", "1.money=job").Tap("!open=0");
        var narrow = resident.Choices.First(choice => choice.Data.StartsWith("0.~", StringComparison.Ordinal)).Data;

        Assert.True(resident.Tap(narrow).Turn.Progress.Alone);
        Assert.True(resident.Tap("!back").Turn.Progress.Alone);
        Assert.Contains(resident.Tap("!back").Choices, choice => choice.Data == "!open=1");
    }

    [Fact]
    public void An_unknown_address_is_not_filled_with_the_prefecture()
    {
        var label = ShippedData.Snapshot.Wordings.All[0]["fact.address"];

        Assert.All(ShippedData.Snapshot.Directory.All.Where(organization => organization.Address.Length == 0).Take(50), organization =>
            Assert.DoesNotContain(Resident.In("012068").Send("0.who=me").Send("?card:" + organization.Id).Cards.Single().Facts, fact => fact.Label == label));
    }

    [Fact]
    public void Crisis_words_late_in_a_long_message_are_heard() =>
        Assert.Contains("yorisoi", Resident.In("012068").Say(new string('あ', 20_000) + "死にたい").Cards.Select(card => card.Id));

    [Fact]
    public void A_child_reads_easy_words_unless_another_language_was_chosen()
    {
        Assert.Equal("ja-easy", new Resident(ShippedData.Navigator).Send("0.who=child").Turn.Language);
        Assert.Equal("ja", new Resident(ShippedData.Navigator).Send("0.who=child").Send("!lang=ja").Turn.Language);
        Assert.Equal("en", new Resident(ShippedData.Navigator).Send("!lang=en").Send("0.who=child").Turn.Language);
    }

    private static string Stored(Resident resident) => System.Text.Encoding.UTF8.GetString(ProgressJson.Write(resident.Turn.Progress));

    [Fact]
    public void What_a_sensitive_topic_holds_is_forgotten_after_fifteen_minutes_and_the_rest_is_not()
    {
        var resident = Walk(HikikomoriPath).Send("!new").Send("1.me=harm").Send("1.harm=fear").Send("!keep=dv-plus");
        Assert.True(resident.Turn.IsSensitive);

        resident.Now = resident.Now.AddMinutes(16);
        resident.Look();

        Assert.False(resident.Turn.IsSensitive);
        Assert.Single(resident.Turn.Progress.Topics);
        Assert.Empty(resident.Turn.Progress.Shortlist);
        Assert.DoesNotContain("harm", System.Text.Encoding.UTF8.GetString(ProgressJson.Write(resident.Turn.Progress)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_conversation_idle_for_a_day_starts_anew()
    {
        var resident = Walk(HikikomoriPath);
        resident.Now = resident.Now.AddDays(2);

        Assert.Empty(resident.Look().Turn.Progress.Topic.Answers);
    }

    [Fact]
    public void A_sensitive_answer_is_never_repeated()
    {
        var resident = Walk("0.who=me", "0.me=harm", "0.harm=fear");
        var wording = ShippedData.Snapshot.Wordings.All[0];

        var trail = resident.Turn.Replies.OfType<TrailReply>().Single();
        Assert.DoesNotContain(trail.Steps, step => step.Answer == wording["answer.me.harm"] || step.Answer == wording["answer.harm.fear"]);
    }

    [Fact]
    public void No_sensitive_goal_shows_a_switchboard_or_a_town_halls_number_anywhere()
    {
        var snapshot = ShippedData.Snapshot;
        var towns = snapshot.Gazetteer.All.Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true } && area.Prefecture!.Id == "010006").ToList();
        var switchboards = snapshot.Directory.All.Where(organization => organization.Description == OrganizationDirectory.TownOffice && organization.Phone.Length > 0)
            .Select(organization => organization.Phone).ToHashSet();
        foreach (var goal in snapshot.Guide.Goals.Where(goal => goal.IsSensitive))
        {
            foreach (var town in towns)
            {
                var resident = Resident.In(town.Id).Send("0.who=me").Send("0.@=" + goal.Id);
                Assert.All(resident.Cards, card =>
                {
                    Assert.False(Organization(card.Id).IsRepresentative, $"{goal.Id} {town} {card.Id}");
                    Assert.DoesNotContain(Organization(card.Id).Phone, switchboards.Where(phone => phone.Length > 0));
                });
            }
        }
    }

    [Fact]
    public void A_child_is_never_sent_to_an_adults_window()
    {
        var allowed = Vocabularies.Audience.Mask(["child", "youth", "anyone"], _ => { });
        foreach (var goal in ShippedData.Snapshot.Guide.Goals)
        {
            var resident = Resident.In("012068").Send("0.who=child").Send("0.@=" + goal.Id);

            Assert.All(AllWindows(resident).Select(Organization), window => Assert.True(window.Audience == 0 || (window.Audience & allowed) != 0, $"{goal.Id} {window.Id}"));
        }
    }

    [Fact]
    public void A_service_that_needs_a_decision_is_never_the_first_window()
    {
        foreach (var goal in ShippedData.Snapshot.Guide.Goals)
        {
            foreach (var town in ShippedData.Snapshot.Gazetteer.All.Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true } && area.Prefecture!.Id == "010006"))
            {
                var first = ShippedData.Snapshot.Windows.Find(goal, town, goal.Filter).FirstOrDefault();
                Assert.False(first.Organization is { Decision: not 0 }, $"{goal.Id} {town}");
            }
        }
    }

    private static Resident Walk(params string[] taps) => taps.Aggregate(Resident.In("012068"), (resident, tap) => resident.Send(tap));

    private static string Notice(Resident resident) => string.Join('\n', resident.Turn.Replies.OfType<TextReply>().Where(reply => reply.Role == TextRole.Notice).Select(reply => reply.Text));

    private static Organization Organization(string id) => ShippedData.Snapshot.Directory.ById(id)!;

    /// <summary>All windows of a result over all its pages, catch-alls aside.</summary>
    private static List<string> AllWindows(Resident resident)
    {
        var all = new List<string>();
        while (true)
        {
            var headed = resident.Turn.Replies.OfType<CardsReply>().Where(reply => reply.Heading != ShippedData.Snapshot.Wordings.All[0]["result.any"]);
            all.AddRange(headed.SelectMany(reply => reply.Cards).Select(card => card.Id));
            if (resident.Choices.FirstOrDefault(choice => choice.Data.StartsWith("?page:", StringComparison.Ordinal)).Data is not { } more)
            {
                return all;
            }

            resident.Tap(more);
        }
    }
}
