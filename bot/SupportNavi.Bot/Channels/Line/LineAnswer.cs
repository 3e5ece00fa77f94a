using System.Text.Json;
using SupportNavi.Bot.Publishing;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>A turn as the JSON of LINE's messages.</summary>
internal sealed class LineAnswer(SnapshotHolder snapshots)
{
    /// <summary>Cards at once.</summary>
    public const int PageSize = 5;

    public byte[] Render(Turn turn, Uri? link)
    {
        _ = snapshots;
        var text = string.Join('\n', turn.Replies.Select(reply => reply.ToString()));
        return Text(text + link);
    }

    /// <summary>The texts alone, for what is said outside the conversation.</summary>
    public static byte[] Plain(Turn turn) => Text(string.Join('\n', turn.Replies.OfType<TextReply>().Select(reply => reply.Text)));

    private static byte[] Text(string text) => JsonSerializer.SerializeToUtf8Bytes(new[] { new { type = "text", text = text[..Math.Min(5000, text.Length)] } });
}
