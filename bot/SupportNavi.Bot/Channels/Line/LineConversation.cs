using SupportNavi.Bot.Channels.Line.Messages;
using SupportNavi.Bot.Channels.Line.Webhook;
using SupportNavi.Bot.Publishing;
using SupportNavi.Bot.Sessions;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>What each event says to the Navigator, and how its answer is made.</summary>
internal sealed class LineConversation(SnapshotHolder snapshots, PrivateLinks links, TimeProvider time)
{
    /// <summary>The name under which groups and rooms are known to have been told.</summary>
    public const string GroupChannel = "line-group";

    /// <summary>Cards at once; a carousel holds more, but nobody swipes so far.</summary>
    private const int PageSize = 5;

    /// <summary>How long a group is not told again.</summary>
    private static readonly TimeSpan GroupKnown = TimeSpan.FromDays(366);

    /// <summary>An event of a one-to-one chat; null when there is nothing to answer.</summary>
    public Delivery? OneToOne(LineEvent one) => one switch
    {
        FollowEvent => Of(one, input => input),
        PostbackEvent { Postback.Data: { } data } => Of(one, input => input with { Tap = data }),
        MessageEvent { Message: { } message } => message switch
        {
            ReceivedText { Text: { } text } => Of(one, input => input with { Text = text }),
            ReceivedLocation { Latitude: { } latitude, Longitude: { } longitude } when Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180 =>
                Of(one, input => input with { Position = new GeoPoint(latitude, longitude) }),
            ReceivedSticker => Saying(one, "line.sticker"),
            ReceivedImage or ReceivedVideo => Saying(one, "line.image"),
            ReceivedAudio => Saying(one, "line.audio"),
            ReceivedFile => Saying(one, "line.file"),
            _ => Saying(one, "line.other"),
        },
        _ => null,
    };

    /// <summary>Anything of a group or room: it is told once that this serves one-to-one chats.</summary>
    public Delivery? InGroup(LineEvent one) => one is not (JoinEvent or MemberJoinedEvent or MessageEvent or PostbackEvent) || Id(one) is not { } id ? null : new(id, one.ReplyToken, Empty)
    {
        Respond = (_, _, isKnown, input) => isKnown ? null : Notice(Progress.Start with { At = input.Now.ToUnixTimeSeconds() / 60 }, snapshots.Current.Snapshot.Wordings.All[0], "line.group"),
        Render = (turn, _) => Render(turn, null),
        Keep = GroupKnown,
    };

    /// <summary>Something went wrong.</summary>
    public Delivery? Apology(LineEvent one) => Id(one) is not { } id ? null : new(id, one.ReplyToken, Empty)
    {
        Respond = (_, progress, _, _) => Notice(progress, snapshots.Current.Snapshot.Wordings.Of(progress.Settings.Language), "line.broken"),
        Render = (turn, _) => Render(turn, null),
    };

    private Input Empty => new() { Now = JapanTime.Now(time), PageSize = PageSize };

    private Delivery? Of(LineEvent one, Func<Input, Input> said) => Of(one, (navigator, progress, input) => navigator.Respond(progress, said(input)));

    /// <summary>What cannot be read gets a kind word, and the conversation is shown again.</summary>
    private Delivery? Saying(LineEvent one, string key) => Of(one, (navigator, progress, input) =>
    {
        var turn = navigator.Respond(progress, input);
        return turn with { Replies = turn.Replies.Insert(0, new TextReply(TextRole.Notice, snapshots.Current.Snapshot.Wordings.Of(turn.Language)[key])) };
    });

    private Delivery? Of(LineEvent one, Func<Navigator, Progress, Input, Turn> respond) => Id(one) is not { } id ? null : new(id, one.ReplyToken, Empty)
    {
        Respond = (navigator, progress, _, input) => respond(navigator, progress, input),
        Render = Render,
        Link = links.Create,
    };

    private byte[] Render(Turn turn, Uri? link) => LineJson.Bytes(LineReplies.Render(turn, snapshots.Current.Snapshot.Wordings.Of(turn.Language), new(link)));

    private static Turn Notice(Progress progress, Wording wording, string key) => new(progress, [new TextReply(TextRole.Notice, wording[key])], wording.Language, false, false);

    private static string? Id(LineEvent one) => one.WebhookEventId is { Length: > 0 } id ? id : one.ReplyToken is { Length: > 0 } token ? token : null;
}
