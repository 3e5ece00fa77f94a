using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class SensitiveTopicTests : Talks
{
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
    public void Crisis_words_late_in_a_long_message_are_heard() =>
        Assert.Contains("yorisoi", Resident.In("012068").Say(new string('あ', 20_000) + "死にたい").Cards.Select(card => card.Id));

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
}
