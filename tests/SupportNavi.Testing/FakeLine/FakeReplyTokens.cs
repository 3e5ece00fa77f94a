using System.Collections.Concurrent;

namespace SupportNavi.Testing;

/// <summary>Reply tokens: good once, for a minute after the delivery; after a redelivery for twenty minutes after the event.</summary>
public sealed class FakeReplyTokens(TimeProvider clock)
{
    private readonly ConcurrentDictionary<string, Issued> issued = new(StringComparer.Ordinal);

    /// <summary>Gives one out for an event that happens now.</summary>
    public string Issue(string userId)
    {
        var token = Guid.NewGuid().ToString("N");
        issued[token] = new(userId, clock.GetUtcNow());
        return token;
    }

    /// <summary>The event of this token is delivered once more.</summary>
    public void Redelivered(string token) => issued[token].IsRedelivered = true;

    /// <summary>Waits for the reply that uses a token.</summary>
    public Task<LineSent> ReplyAsync(string token, TimeSpan patience) => issued[token].Reply.Task.WaitAsync(patience);

    /// <summary>Whether a token was used.</summary>
    public bool IsUsed(string token) => issued.TryGetValue(token, out var held) && held.Used != 0;

    /// <summary>Uses a token: whose it was, or null when it cannot be used.</summary>
    internal string? Use(string token)
    {
        if (!issued.TryGetValue(token, out var held))
        {
            return null;
        }

        var age = clock.GetUtcNow() - held.At;
        var life = held.IsRedelivered ? TimeSpan.FromMinutes(20) : TimeSpan.FromMinutes(1);
        return age <= life && Interlocked.Exchange(ref held.Used, 1) == 0 ? held.UserId : null;
    }

    internal void Answered(string token, LineSent message) => issued[token].Reply.TrySetResult(message);

    private sealed class Issued(string userId, DateTimeOffset at)
    {
        public int Used;

        public string UserId => userId;

        public DateTimeOffset At => at;

        public bool IsRedelivered { get; set; }

        public TaskCompletionSource<LineSent> Reply { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
