namespace SupportNavi.Bot.Sessions;

/// <summary>A store with a bug whose message quotes what was typed.</summary>
internal sealed class BrokenStore : ISessionStore
{
    public Task<Session?> LoadAsync(string key) => throw Bug;

    public Task<Recalled> RecallAsync(string key, string eventId) => throw Bug;

    public Task CommitAsync(Change change) => throw Bug;

    public Task<IReadOnlyList<Outgoing>> UnsentAsync(DateTimeOffset since, DateTimeOffset until) => Task.FromResult<IReadOnlyList<Outgoing>>([]);

    public void Sent(string eventId) => throw Bug;

    public Task GiveUpAsync(string eventId) => throw Bug;

    public Task<bool> HasLinkAsync(string link, DateTimeOffset now) => throw Bug;

    public Task<bool> RedeemAsync(string link, string key, DateTimeOffset now) => throw Bug;

    public Task<IReadOnlyDictionary<string, int>> CountAsync(DateOnly since) => Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());

    public Task<int> SweepAsync(DateTimeOffset now) => Task.FromResult(0);

    private static InvalidOperationException Bug => new("a-typed-secret");
}
