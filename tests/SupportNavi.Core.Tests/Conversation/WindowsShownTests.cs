using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class WindowsShownTests : Talks
{
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

    [Fact]
    public void A_worker_begins_with_a_new_client_and_nothing_of_the_last_one_stays()
    {
        var resident = Resident.In("012068").Send("0.who=worker").Send("!keep=yorisoi").Tap("!next");

        Assert.Equal(("worker", null, 0), (resident.Turn.Progress.Settings.Who, resident.Turn.Progress.Settings.Area, resident.Turn.Progress.Shortlist.Length));
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
}
