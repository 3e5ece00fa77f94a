using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>What is one tap away on every screen: quick replies on a phone, and the same as a small footer, because a PC shows no quick replies.</summary>
internal static class NavigationRow
{
    public static IReadOnlyList<LineMessage> Under(List<LineMessage> messages, Turn turn, Wording wording, Taps taps, string alt)
    {
        var choices = turn.Replies.OfType<ChoicesReply>().Where(reply => reply.Role == ChoicesRole.Navigation).SelectMany(reply => reply.Choices)
            .OrderByDescending(Taps.IsEmergency).ToList();
        if (choices.Count == 0)
        {
            return messages;
        }

        Footer(messages, FlexParts.Column(FlexParts.Pairs(choices.Select(choice => FlexParts.LinkText(taps.Of(choice, LineLimits.FlexLabel, ChoicesRole.Navigation))))), alt);
        var items = choices.Select(choice => new QuickReplyItem(taps.Of(choice, LineLimits.QuickReplyLabel, ChoicesRole.Navigation))).ToList();
        if (turn.Replies.Any(reply => reply is ChoicesReply { Role: ChoicesRole.Area }))
        {
            items.Insert(1, new(new LocationAction(Shorten.Cut(wording["line.position"], LineLimits.QuickReplyLabel))));
        }

        messages[^1] = messages[^1] with { QuickReply = new([.. items.Take(LineLimits.QuickReplyItems)]) };
        return messages;
    }

    /// <summary>Into the last bubble, else beside it, else below it.</summary>
    private static void Footer(List<LineMessage> messages, FlexBox row, string alt)
    {
        switch (messages.LastOrDefault())
        {
            case FlexMessage { Contents: FlexBubble { Footer: null } bubble } message when FlexWeight.Fits(bubble with { Footer = row }, LineLimits.BubbleBytes):
                messages[^1] = message with { Contents = bubble with { Footer = row } };
                break;
            case FlexMessage { Contents: FlexCarousel { Contents: { Length: < LineLimits.CarouselBubbles } bubbles } } message
                when new FlexCarousel(bubbles.Add(new FlexBubble(row))) is var wider && FlexWeight.Fits(wider, LineLimits.CarouselBytes):
                messages[^1] = message with { Contents = wider };
                break;
            default:
                messages.Add(new FlexMessage(alt, new FlexBubble(row)));
                break;
        }
    }
}
