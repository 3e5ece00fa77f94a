using System.Collections.Concurrent;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>
/// Answers that cannot be shown again from what is remembered, such as "looking in 釧路市", from the POST to the GET that follows it: in memory,
/// once, for a minute. So every ordinary turn ends in a redirect, and Back never asks to send the form again.
/// </summary>
internal sealed class Flash(TimeProvider time)
{
    private const int MaxWaiting = 10_000;
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (Turn Turn, DateTimeOffset Until)> waiting = new(StringComparer.Ordinal);

    /// <summary>Keeps an answer for the next GET; false when too many wait.</summary>
    public bool Keep(string user, Turn turn)
    {
        var now = time.GetUtcNow();
        if (waiting.Count >= MaxWaiting)
        {
            foreach (var (key, kept) in waiting)
            {
                if (kept.Until < now)
                {
                    waiting.TryRemove(key, out _);
                }
            }
        }

        return waiting.Count < MaxWaiting && (waiting[user] = (turn, now + Life)).Turn == turn;
    }

    /// <summary>The answer kept for this resident, once, if the conversation still stands where it did.</summary>
    public Turn? Take(string user, Turn place) =>
        waiting.TryRemove(user, out var kept) && kept.Until >= time.GetUtcNow() && IsSame(kept.Turn.Progress, place.Progress) ? kept.Turn : null;

    private static bool IsSame(Progress kept, Progress now) =>
        ProgressJson.Write(kept with { At = 0, SensitiveAt = 0 }).AsSpan().SequenceEqual(ProgressJson.Write(now with { At = 0, SensitiveAt = 0 }));
}
