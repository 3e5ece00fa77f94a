using SupportNavi.Core.Conversation;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Bot.Publishing;

/// <summary>A snapshot with the navigator over it and what reads Japanese with its words.</summary>
internal sealed record Published(Snapshot Snapshot, Navigator Navigator, JapaneseText Japanese);

/// <summary>The snapshot residents are answered from; replaced whole while turns go on with the one they began with.</summary>
internal sealed class SnapshotHolder
{
    private volatile Published? current;

    public Published Current => current ?? throw new InvalidOperationException("Nothing is published yet.");

    public void Publish(Snapshot snapshot, JapaneseText japanese) => current = new(snapshot, new(snapshot), japanese);
}
