using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using Kind = SupportNavi.Bot.Channels.Line.Messages.LineAssembly.Kind;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Turns into LINE messages. The only code that knows what a turn looks like there; what it gives back always passes <see cref="LineLimits.Check"/>.</summary>
internal static class LineReplies
{
    private const string Unreached = "!unreached=";

    /// <summary>One to five messages.</summary>
    public static IReadOnlyList<LineMessage> Render(Turn turn, Wording wording, LineLook look)
    {
        var tone = LineTones.Of(turn, wording);
        var neutral = tone == LineTone.Open ? null : wording["line.neutral-alt"];
        var taps = new Taps(tone == LineTone.Open && turn.Replies.Any(reply => reply is CardsReply));
        var assembly = new LineAssembly(neutral);
        if (tone == LineTone.Private)
        {
            PrivateScreen.Show(assembly, turn, wording, look);
        }
        else
        {
            foreach (var reply in turn.Replies)
            {
                Show(assembly, reply, turn, wording, taps, tone);
            }
        }

        return NavigationRow.Under(assembly.ToMessages(), turn, wording, taps, neutral ?? wording["nav.prompt"]);
    }

    private static void Show(LineAssembly assembly, Reply reply, Turn turn, Wording wording, Taps taps, LineTone tone)
    {
        switch (reply)
        {
            case TextReply text when !string.IsNullOrWhiteSpace(text.Text) && !NamesAWindow(text, turn):
                assembly.Say(text);
                break;
            case CopyReply copy when !string.IsNullOrWhiteSpace(copy.Heading + copy.Text):
                assembly.Copy($"{copy.Heading}\n\n{copy.Text}");
                break;
            case CardsReply cards:
                foreach (var card in cards.Cards)
                {
                    var hasName = tone is LineTone.Open or LineTone.Contacts;
                    assembly.Add(Kind.Result, CardBubble.Of(card, cards.Heading, wording, taps, hasName, assembly.TakeHead()), Alternative(card));
                }

                break;
            case ChoicesReply { Role: not ChoicesRole.Navigation, Choices.IsEmpty: false } choices:
                Ask(assembly, choices, wording, taps);
                break;
        }
    }

    private static void Ask(LineAssembly assembly, ChoicesReply reply, Wording wording, Taps taps)
    {
        if (reply.Prompt.Length == 0 && reply.Choices.Length <= 2 && assembly.Extend(ChoiceBubbles.Buttons(reply.Choices, taps, reply.Role)))
        {
            return;
        }

        var kind = reply.Role switch
        {
            ChoicesRole.Question => Kind.Question,
            ChoicesRole.Area => Kind.Area,
            ChoicesRole.Language => Kind.Language,
            ChoicesRole.Narrow => Kind.Narrow,
            _ => Kind.Result,
        };
        var alternative = reply.Prompt.Length == 0 ? "" : $"{reply.Prompt} {wording["line.choose"]}";
        foreach (var bubble in ChoiceBubbles.Of(reply, taps, assembly.TakeHead()))
        {
            assembly.Add(kind, bubble, alternative);
            alternative = "";
        }
    }

    /// <summary>The question whether a window was reached is headed by its name.</summary>
    private static bool NamesAWindow(TextReply text, Turn turn) => turn.IsSensitive && text.Role == TextRole.Title
        && turn.Replies.Any(reply => reply is ChoicesReply choices && choices.Choices.Any(choice => choice.Data.StartsWith(Unreached, StringComparison.Ordinal)));

    private static string Alternative(Card card) =>
        string.Join(' ', [card.Name, .. card.Links.Where(link => link.Kind == LinkKind.Call).Select(link => link.Label)]);
}
