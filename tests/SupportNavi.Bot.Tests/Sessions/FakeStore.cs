using System.Collections.Concurrent;

namespace SupportNavi.Bot.Sessions;

/// <summary>A store in memory that can be made to fail.</summary>
internal sealed class FakeStore : ISessionStore
{
    public ConcurrentDictionary<string, Session> Rows { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, EventState> Events { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<string, Outgoing> Outbox { get; } = new(StringComparer.Ordinal);

    public bool IsDown { get; set; }

    /// <summary>What waits to be sent is read when this has completed.</summary>
    public Task Slow { get; set; } = Task.CompletedTask;

    /// <summary>Fails when something is to be written, while reading still works.</summary>
    public bool IsFull { get; set; }

    /// <summary>The next write meets a bug whose message quotes what was typed.</summary>
    public bool IsBrokenOnce { get; set; }

    /// <summary>Completes at the next sweep.</summary>
    public TaskCompletionSource<DateTimeOffset> Swept { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Session?> LoadAsync(string key) => Try(() => Rows.GetValueOrDefault(key));

    public Task<Recalled> RecallAsync(string key, string eventId) => Try(() => new Recalled(Rows.GetValueOrDefault(key), Events.GetValueOrDefault(eventId)));

    public Task CommitAsync(Change change) => IsBrokenOnce ? Break() : IsFull ? throw new StoreException(new IOException("full")) : Try(() =>
    {
        _ = change.Session is { } session ? Rows[change.Key] = session : Rows.TryRemove(change.Key, out var gone) ? gone : null;
        if (change.Event is { } handled)
        {
            Events[handled.Id] = EventState.Answered;
        }

        if (change.Reply is { } reply)
        {
            Outbox[reply.Event] = reply;
        }

        return true;
    });

    public async Task<IReadOnlyList<Outgoing>> UnsentAsync(DateTimeOffset since, DateTimeOffset until)
    {
        await Slow;
        return await Try<IReadOnlyList<Outgoing>>(() => [.. Outbox.Values]);
    }

    public void Sent(string eventId) => Outbox.TryRemove(eventId, out _);

    public Task GiveUpAsync(string eventId) => Try(() => Outbox.TryRemove(eventId, out _) && Events.TryUpdate(eventId, EventState.Unanswered, EventState.Answered));

    public Task<bool> HasLinkAsync(string link, DateTimeOffset now) => Try(() => false);

    public Task<bool> RedeemAsync(string link, string key, DateTimeOffset now) => Try(() => false);

    public Task<IReadOnlyDictionary<string, int>> CountAsync(DateOnly since) => Try<IReadOnlyDictionary<string, int>>(() => new Dictionary<string, int>());

    public Task<int> SweepAsync(DateTimeOffset now)
    {
        Swept.TrySetResult(now);
        return Task.FromResult(0);
    }

    private Task Break()
    {
        IsBrokenOnce = false;
        throw new InvalidOperationException("a-typed-secret");
    }

    private Task<T> Try<T>(Func<T> act) => IsDown ? throw new StoreException(new IOException("down")) : Task.FromResult(act());
}
