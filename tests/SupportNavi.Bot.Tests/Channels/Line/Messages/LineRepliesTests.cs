using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Messages;

public sealed class LineRepliesTests
{
    private static readonly Uri Link = new("https://navi.example.org/p/k3Jx9");

    public static TheoryData<string> Languages => [.. RealTurns.Languages];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_screen_of_the_shipped_data_is_taken_by_LINE(string language) => Assert.All(RealTurns.All(language), named =>
    {
        var messages = Render(named.Turn);
        Assert.Empty(LineLimits.Check(messages));
        Assert.Empty(FakeLine.Refuses(LineJson.Bytes(messages)));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Every_button_of_an_open_screen_is_there_but_the_trail(string language) => Assert.All(RealTurns.All(language).Where(named => !named.Turn.IsSensitive), named =>
    {
        var taps = Screen(named.Turn).Taps.Select(tap => tap.Data).ToHashSet();
        Assert.All(Buttons(named.Turn), choice => Assert.Contains(choice.Data, taps));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void Navigation_is_there_for_a_phone_and_for_a_PC_with_the_emergency_first(string language) => Assert.All(RealTurns.All(language), named =>
    {
        var messages = Render(named.Turn);
        var quick = messages[^1].QuickReply!.Items.Select(item => item.Action).ToList();
        Assert.Equal("?sos", ((PostbackAction)quick[0]).Data);
        Assert.All(messages.SkipLast(1), message => Assert.Null(message.QuickReply));
        var counts = Screen(named.Turn).Taps.CountBy(tap => tap.Data).ToDictionary();
        Assert.All(quick.OfType<PostbackAction>(), action => Assert.True(counts[action.Data] >= 2, action.Data));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_phone_number_is_never_cut(string language) => Assert.All(RealTurns.All(language).Where(named => LineTones.Of(named.Turn, Wording(named.Turn)) != LineTone.Private), named =>
    {
        var links = Screen(named.Turn).Links.Select(link => link.Uri).ToHashSet();
        Assert.All(Cards(named.Turn).SelectMany(card => card.Links).Where(link => link.Kind == LinkKind.Call), link => Assert.Contains(link.Uri, links));
    });

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_sensitive_result_names_no_window_and_no_topic(string language)
    {
        var words = SensitiveWords(language);
        Assert.All(RealTurns.All(language).Where(named => LineTones.Of(named.Turn, Wording(named.Turn)) == LineTone.Private), named =>
        {
            var screen = Screen(named.Turn);
            Assert.DoesNotContain(words, word => Says(screen.Text, word));
            Assert.DoesNotContain(Cards(named.Turn), card => screen.Text.Contains(card.Name, StringComparison.Ordinal) || screen.Text.Contains(card.Reason, StringComparison.Ordinal));
            Assert.Equal(Link.AbsoluteUri, Assert.Single(screen.Links).Uri);
        });
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nothing_sensitive_is_previewed_or_echoed(string language)
    {
        var words = SensitiveWords(language);
        Assert.All(RealTurns.All(language), named =>
        {
            var screen = Screen(named.Turn);
            var isGoal = named.Turn.Replies.Any(reply => reply is CardsReply);
            Assert.All(screen.Taps.Where(tap => tap.Echo is not null), tap =>
            {
                Assert.True(isGoal && !named.Turn.IsSensitive, tap.Data);
                Assert.DoesNotContain(words, word => Says(tap.Echo!, word));
            });
            if (named.Turn.IsSensitive)
            {
                Assert.All(screen.Alternatives, alternative => Assert.Equal(Wording(named.Turn)["line.neutral-alt"], alternative));
            }
            else if (!isGoal)
            {
                Assert.DoesNotContain(words, word => screen.Alternatives.Any(alternative => Says(alternative, word)));
            }
        });
    }

    [Theory]
    [InlineData("殴られる", false)]
    [InlineData("レイプされた", false)]
    [InlineData("しにたい", true)]
    [InlineData("三日食べてない", true)]
    public void A_crisis_shows_numbers_at_once_and_names_only_where_nobody_else_is_the_danger(string said, bool hasNames)
    {
        var turn = RealTurns.Walk("012068", "ja").Say(said).Turn;
        var screen = Screen(turn);

        Assert.NotEmpty(Cards(turn));
        Assert.Contains(screen.Links, link => link.Uri.StartsWith("tel:", StringComparison.Ordinal));
        Assert.Equal(hasNames, Cards(turn).All(card => screen.Text.Contains(card.Name, StringComparison.Ordinal)));
        Assert.Equal(hasNames, Cards(turn).Any(card => screen.Text.Contains(card.Name, StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_link_only_neutral_words_and_the_way_to_emergency_contacts_are_shown()
    {
        var turn = RealTurns.At("012068", "ja", "0.who=me", "0.@=dv");
        var screen = new LineScreen(JsonDocument.Parse(LineJson.Bytes(LineReplies.Render(turn, Wording(turn), LineLook.Plain))).RootElement);

        Assert.Empty(screen.Links);
        Assert.Contains(screen.Taps, tap => tap.Data == "?sos");
    }

    [Fact]
    public void Ten_heavy_cards_and_hostile_texts_still_fit()
    {
        var huge = new string('長', 4999) + "。";
        var card = new Card("x", huge, huge, [huge], [.. Enumerable.Repeat(new Fact(huge, huge), 40)], default, [new(LinkKind.Call, huge, "tel:0154235151"), new(LinkKind.Site, huge, "https://example.org/" + huge)], [new(huge, "?card:x")]);
        var turn = new Turn(Progress.Start, [new TextReply(TextRole.Title, huge), new TextReply(TextRole.Body, huge), new CardsReply(huge, [.. Enumerable.Repeat(card, 10)]), new CopyReply(huge, huge)], "ja", false, false);

        var messages = LineReplies.Render(turn, Wording(turn), LineLook.Plain);

        Assert.Empty(LineLimits.Check(messages));
        Assert.Contains("0154235151", Encoding.UTF8.GetString(LineJson.Bytes(messages)), StringComparison.Ordinal);
    }

    private static IReadOnlyList<LineMessage> Render(Turn turn) => LineReplies.Render(turn, Wording(turn), new LineLook(Link));

    private static LineScreen Screen(Turn turn) => new(JsonDocument.Parse(LineJson.Bytes(Render(turn))).RootElement);

    private static Wording Wording(Turn turn) => ShippedData.Snapshot.Wordings.Of(turn.Language);

    private static IEnumerable<Card> Cards(Turn turn) => turn.Replies.OfType<CardsReply>().SelectMany(reply => reply.Cards);

    private static IEnumerable<Choice> Buttons(Turn turn) => turn.Replies.OfType<ChoicesReply>().SelectMany(reply => reply.Choices).Concat(Cards(turn).SelectMany(card => card.Actions));

    /// <summary>A Latin word must stand by itself: "advice" is not about "DV".</summary>
    private static bool Says(string text, string word) => char.IsAscii(word[0])
        ? Regex.IsMatch(text, $@"(?<![a-z]){Regex.Escape(word)}(?![a-z])", RegexOptions.IgnoreCase)
        : text.Contains(word, StringComparison.Ordinal);

    private static List<string> SensitiveWords(string language) =>
        [.. ShippedData.Tables["guide/sensitive_words.csv"].Rows.Where(row => row.Cells[0] == language || (row.Cells[0] == "ja" && language == "ja-easy")).Select(row => row.Cells[1])];
}
