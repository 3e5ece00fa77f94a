using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>How openly a turn may speak on a phone that somebody else may read.</summary>
internal enum LineTone
{
    /// <summary>Everything is shown; a tap on the screen of a goal is echoed.</summary>
    Open,

    /// <summary>Everything is shown, nothing is echoed or previewed: the contacts for right now, and crises in which nobody else is the danger.</summary>
    Contacts,

    /// <summary>Numbers at once, but no name and no reason: a crisis in which somebody who reads along may be the danger.</summary>
    Numbers,

    /// <summary>A question that must be answerable, without echo or preview.</summary>
    Quiet,

    /// <summary>Neutral words and a link instead of what was found.</summary>
    Private,
}

/// <summary>Which tone a turn is in.</summary>
internal static class LineTones
{
    /// <summary>Crises whose contacts carry their names: a name is help here, and harms nobody who is found with it.</summary>
    private static readonly string[] Named = ["crisis-suicide", "crisis-overdose", "crisis-medical", "crisis-shelter", "crisis-food"];

    /// <summary>Crises whose words are the same on purpose; one of them is never taken for one above.</summary>
    private static readonly string[] Nameless = ["crisis-violence", "crisis-sexual", "crisis-child", "crisis-harm"];

    public static LineTone Of(Turn turn, Wording wording)
    {
        var urgent = turn.Replies.OfType<TextReply>().FirstOrDefault(reply => reply.Role == TextRole.Urgent)?.Text;
        if (!turn.IsSensitive)
        {
            return urgent is null ? LineTone.Open : LineTone.Contacts;
        }

        if (urgent is not null)
        {
            return Is(Named, urgent, wording) && !Is(Nameless, urgent, wording) ? LineTone.Contacts : LineTone.Numbers;
        }

        return turn.Replies.Any(reply => reply is CardsReply or CopyReply or ChoicesReply { Role: ChoicesRole.More or ChoicesRole.Narrow }) ? LineTone.Private : LineTone.Quiet;
    }

    private static bool Is(string[] goals, string title, Wording wording) => goals.Any(goal => wording[$"goal.{goal}.title"] == title);
}
