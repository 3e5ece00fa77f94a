using SupportNavi.Bot.Publishing;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>Turns of stored conversations: load, answer, commit, and only then reply.</summary>
internal sealed class Conversations(SnapshotHolder snapshots, ISessionStore store, SessionKeys keys, TurnQueue queue, TimeProvider time)
{
    /// <summary>Where a conversation is; nothing is stored.</summary>
    public async Task<Turn> ShowAsync(string channel, string user, Input input)
    {
        var session = await store.LoadAsync(keys.Of(channel, user));
        return snapshots.Current.Navigator.Respond(session?.At(time.GetUtcNow()) ?? Progress.Start, input);
    }

    /// <summary>Whether a conversation is stored and has not expired.</summary>
    public async Task<bool> KnowsAsync(string channel, string user) => await store.LoadAsync(keys.Of(channel, user)) is { } session && session.ExpiresAt > time.GetUtcNow();

    /// <summary>Answers one message; the answer is committed when the task completes.</summary>
    public async Task<Turn> RespondAsync(string channel, string user, Input input)
    {
        var key = keys.Of(channel, user);
        using var place = await queue.EnterAsync(key);
        var session = await store.LoadAsync(key);
        var now = time.GetUtcNow();
        var navigator = snapshots.Current.Navigator;
        var turn = navigator.Respond(session?.At(now) ?? Progress.Start, input);
        await (turn.IsForgotten ? store.ForgetAsync(key) : store.SaveAsync(key, ToStore(navigator, turn, now)));
        return turn;
    }

    /// <summary>すぐ離れる: sensitive topics and what is being looked at are forgotten at once.</summary>
    /// <returns>Whether all of the conversation is gone.</returns>
    public async Task<bool> LeaveAsync(string channel, string user, Input input)
    {
        var key = keys.Of(channel, user);
        using var place = await queue.EnterAsync(key);
        if (await store.LoadAsync(key) is not { } session)
        {
            return true;
        }

        var now = time.GetUtcNow();
        var navigator = snapshots.Current.Navigator;
        var turn = navigator.Respond(session.At(now), input);
        if (turn.IsSensitive || session.Neutral is not null)
        {
            await store.ForgetAsync(key);
            return true;
        }

        var left = turn with { Progress = navigator.WithoutSensitive(turn.Progress) with { View = "" } };
        await store.SaveAsync(key, ToStore(navigator, left, now));
        return false;
    }

    private static Session ToStore(Navigator navigator, Turn turn, DateTimeOffset now)
    {
        var progress = ProgressJson.Write(turn.Progress);
        var neutral = ProgressJson.Write(navigator.WithoutSensitive(turn.Progress));
        var expires = now.AddMinutes(Navigator.IdleMinutes);
        if (progress.AsSpan().SequenceEqual(neutral))
        {
            return new(progress, null, null, expires);
        }

        // Talking about something else does not keep a sensitive topic alive.
        var since = turn.Progress.SensitiveAt > 0 ? DateTimeOffset.FromUnixTimeSeconds(turn.Progress.SensitiveAt * 60) : now;
        return new(progress, neutral, since.AddMinutes(Navigator.SensitiveMinutes), expires);
    }
}
