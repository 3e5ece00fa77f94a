using System.Collections.Concurrent;

namespace SupportNavi.Bot.Sessions;

/// <summary>A store in memory that can be made to fail.</summary>
internal sealed class FakeStore : ISessionStore
{
    public ConcurrentDictionary<string, Session> Rows { get; } = new(StringComparer.Ordinal);

    public bool IsDown { get; set; }

    /// <summary>Completes at the next sweep.</summary>
    public TaskCompletionSource<DateTimeOffset> Swept { get; set; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task<Session?> LoadAsync(string key) => Try(() => Rows.GetValueOrDefault(key));

    public Task SaveAsync(string key, Session session) => Try(() => Rows[key] = session);

    public Task ForgetAsync(string key) => Try(() => Rows.TryRemove(key, out _));

    public Task<int> SweepAsync(DateTimeOffset now)
    {
        Swept.TrySetResult(now);
        return Task.FromResult(0);
    }

    private Task<T> Try<T>(Func<T> act) => IsDown ? throw new StoreException(new IOException("down")) : Task.FromResult(act());
}
