using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>
/// Instead of what was found for a sensitive goal: neutral words, a link for one look, the contacts for right now, and what stays on the phone.
/// No name, no reason, no title, no text of the topic.
/// </summary>
internal static class PrivateScreen
{
    private const string AnotherTopic = "!new";

    public static void Show(LineAssembly assembly, Turn turn, Wording wording, LineLook look)
    {
        foreach (var notice in turn.Replies.TakeWhile(reply => reply is TextReply { Role: TextRole.Notice }))
        {
            assembly.Say((TextReply)notice);
        }

        foreach (var area in turn.Replies.OfType<ChoicesReply>().Where(reply => reply is { Role: ChoicesRole.Area, Choices.IsEmpty: false }))
        {
            foreach (var bubble in ChoiceBubbles.Of(area, default, assembly.TakeHead()))
            {
                assembly.Add(LineAssembly.Kind.Area, bubble, "");
            }
        }

        List<FlexComponent> contents = [.. assembly.TakeHead(), FlexParts.Title(wording["line.private-title"]), FlexParts.Plain(wording[look.PrivateLink is null ? "line.private-none" : "line.private-text"])];
        if (look.PrivateLink is { } link && Address.Of(link) is { } address)
        {
            contents.Add(new FlexButton(new UriAction(Shorten.Cut(wording["line.private-open"], LineLimits.FlexLabel), address)) { Style = "primary", Height = "sm" });
        }

        contents.AddRange(ChoiceBubbles.Buttons(Kept(turn), default, null));
        contents.Add(new FlexSeparator { Margin = "md" });
        contents.Add(FlexParts.Small(wording["line.how-to-delete"]));
        contents.Add(FlexParts.Small(wording["line.traces"]));
        assembly.Add(LineAssembly.Kind.Result, FlexParts.Bubble(contents), "");
    }

    private static List<Choice> Kept(Turn turn) =>
        [.. turn.Replies.OfType<ChoicesReply>().SelectMany(reply => reply.Choices).Where(choice => Taps.IsEmergency(choice) || choice.Data == AnotherTopic).OrderByDescending(Taps.IsEmergency)];
}
