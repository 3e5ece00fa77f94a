using SupportNavi.Bot.Channels;
using SupportNavi.Bot.Publishing;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>Turns of stored conversations: load, answer, commit, and only then reply.</summary>
internal sealed class Conversations(SnapshotHolder snapshots, ISessionStore store, SessionKeys keys, TurnQueue queue, HardToReach hardToReach, TimeProvider time)
{
    /// <summary>Where a conversation is; nothing is stored.</summary>
    public async Task<Turn> ShowAsync(string channel, string user, Input input)
    {
        var session = await store.LoadAsync(keys.Of(channel, user));
        return snapshots.Current.Navigator.Respond(session?.At(time.GetUtcNow()) ?? Progress.Start, Aware(input));
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
        var turn = navigator.Respond(session?.At(now) ?? Progress.Start, Aware(input));
        var change = Change(navigator, key, turn, now);
        await store.CommitAsync(change);
        hardToReach.Note(change);
        return turn;
    }

    /// <summary>Answers one event of a channel that redelivers and sends its answers itself; turn, event and answer are committed together.</summary>
    /// <returns>What is to be sent; null when nothing is, or when the event has been answered before.</returns>
    public async Task<Outgoing?> DeliverAsync(string channel, string user, Delivery delivery)
    {
        var key = keys.Of(channel, user);
        using var place = await queue.EnterAsync(key);
        var (session, state) = await store.RecallAsync(key, delivery.Event);
        var now = time.GetUtcNow();
        var navigator = snapshots.Current.Navigator;
        var progress = session?.At(now) ?? Progress.Start;
        var turn = state switch
        {
            EventState.New => delivery.Respond(navigator, progress, session is not null, Aware(delivery.Empty)),
            // It was taken in, but its answer came too late; now there is another chance to show where the conversation is.
            EventState.Unanswered => navigator.Respond(progress, Aware(delivery.Empty)),
            _ => null,
        };
        if (turn is null)
        {
            return null;
        }

        var change = Change(navigator, key, turn, now) with { Event = new(delivery.Event, now) };
        if (delivery.Keep is { } keep && change.Session is { } kept)
        {
            change = change with { Session = kept with { ExpiresAt = now + keep } };
        }

        var (link, address) = change.Session?.Neutral is null ? default : delivery.Link(now);
        var reply = delivery.Token is { Length: > 0 } token ? new Outgoing(delivery.Event, key, token, delivery.Render(turn, address), now) : null;
        await store.CommitAsync(change with { Reply = reply, Link = link });
        hardToReach.Note(change);
        return reply;
    }

    /// <summary>The user has gone: nothing of the conversation is kept.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="user">The user's id there.</param>
    /// <param name="since">When; a conversation that went on after that stays, for events may come late.</param>
    public async Task ForgetAsync(string channel, string user, DateTimeOffset since)
    {
        var key = keys.Of(channel, user);
        using var place = await queue.EnterAsync(key);
        if (await store.LoadAsync(key) is { } session && ProgressJson.Read(session.Progress).At <= since.ToUnixTimeSeconds() / 60)
        {
            await store.ForgetAsync(key);
        }
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
        var turn = navigator.Respond(session.At(now), Aware(input));
        if (turn.IsSensitive || session.Neutral is not null)
        {
            await store.ForgetAsync(key);
            return true;
        }

        var left = turn with { Progress = navigator.WithoutSensitive(turn.Progress) with { View = "" } };
        await store.SaveAsync(key, ToStore(navigator, left, now));
        return false;
    }

    private Input Aware(Input input) => input with { HardToReach = hardToReach.Current };

    private Change Change(Navigator navigator, string key, Turn turn, DateTimeOffset now) =>
        new(key, turn.IsForgotten ? null : ToStore(navigator, turn, now))
        {
            Unreached = turn.Unreached is { } window && !hardToReach.HasReported(key, window) ? (window, DateOnly.FromDateTime(JapanTime.At(now).DateTime)) : null,
        };

    private static Session ToStore(Navigator navigator, Turn turn, DateTimeOffset now)
    {
        var progress = ProgressJson.Write(turn.Progress);
        var neutral = navigator.WithoutSensitive(turn.Progress);
        var expires = now.AddMinutes(Navigator.IdleMinutes);
        if (neutral == turn.Progress)
        {
            return new(progress, null, null, expires);
        }

        // Talking about something else does not keep a sensitive topic alive.
        var since = turn.Progress.SensitiveAt > 0 ? DateTimeOffset.FromUnixTimeSeconds(turn.Progress.SensitiveAt * 60) : now;
        return new(progress, ProgressJson.Write(neutral), since.AddMinutes(Navigator.SensitiveMinutes), expires);
    }
}
