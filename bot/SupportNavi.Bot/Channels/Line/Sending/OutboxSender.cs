using Microsoft.Extensions.Options;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Line.Sending;

/// <summary>
/// Sends what has been committed, those of one conversation in order. LINE takes a reply token once, so whatever is sent again arrives once; it is tried
/// until <see cref="SqliteOutbox.MaxAge"/>, after which the token no longer works. Nothing is ever pushed.
/// </summary>
internal sealed class OutboxSender(LineApi api, ISessionStore store, IOptions<LineOptions> options, TimeProvider time, ILogger<OutboxSender> logger) : IHostedService, IDisposable
{
    private static readonly TimeSpan FirstWait = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(8);

    private readonly TurnQueue order = new();
    private readonly CancellationTokenSource stopping = new();
    private volatile bool isDisposed;

    /// <summary>Completes when everything handed over before for a conversation has been sent or given up.</summary>
    public async Task SettledAsync(string key) => (await order.EnterAsync(key)).Dispose();

    /// <summary>Sends a reply that has been committed; returns at once.</summary>
    public void Send(Outgoing reply, IDisposable? loading) => _ = SendAsync(reply, time.GetTimestamp(), TimeSpan.Zero, loading);

    /// <summary>Sends replies from before the restart again. They are read before the first event can come: one that came meanwhile would be sent twice.</summary>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!options.Value.IsConfigured)
        {
            return;
        }

        var now = time.GetUtcNow();
        var unsent = await TryAsync(() => store.UnsentAsync(now - SqliteOutbox.MaxAge, now + SqliteOutbox.MaxAge)) ?? [];
        if (unsent.Count > 0)
        {
            LineEvents.SendingAgain(logger, unsent.Count);
        }

        foreach (var reply in unsent)
        {
            _ = SendAsync(reply, time.GetTimestamp(), now > reply.At ? now - reply.At : TimeSpan.Zero, null);
        }
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        // What has not gone out stays in the store for the next start.
        if (!isDisposed)
        {
            await stopping.CancelAsync();
        }
    }

    public void Dispose()
    {
        isDisposed = true;
        stopping.Dispose();
    }

    /// <param name="reply">What to send.</param>
    /// <param name="since">When it was this old, by a clock that nobody sets.</param>
    /// <param name="age">How old it was.</param>
    /// <param name="loading">What shows that an answer is coming.</param>
    private async Task SendAsync(Outgoing reply, long since, TimeSpan age, IDisposable? loading)
    {
        try
        {
            using var place = await order.EnterAsync(reply.Key);
            for (var wait = FirstWait; ; wait = Shorter(wait * 2, LongestWait))
            {
                var outcome = await api.ReplyAsync(reply.Token, reply.Messages, stopping.Token);
                if (outcome.Result != SendResult.Later)
                {
                    Tell(outcome);
                    loading?.Dispose();
                    store.Sent(reply.Event);
                    return;
                }

                var pause = outcome.RetryAfter is { } asked && asked > wait ? asked : wait;
                if (age + time.GetElapsedTime(since) + pause >= SqliteOutbox.MaxAge)
                {
                    LineEvents.GivenUp(logger);
                    await TryAsync(() => store.GiveUpAsync(reply.Event));
                    return;
                }

                LineEvents.Retrying(logger, outcome.Reason, pause.TotalSeconds);
                await Task.Delay(pause, time, stopping.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
        finally
        {
            loading?.Dispose();
        }
    }

    private void Tell(SendOutcome outcome)
    {
        if (outcome.Result == SendResult.Refused)
        {
            LineEvents.Refused(logger, outcome.Status, outcome.RequestId);
        }
        else if (outcome.Result == SendResult.TokenUsed)
        {
            LineEvents.TokenUsed(logger, outcome.RequestId);
        }
    }

    private static TimeSpan Shorter(TimeSpan first, TimeSpan second) => first < second ? first : second;

    private async Task TryAsync(Func<Task> act) => await TryAsync(async () =>
    {
        await act();
        return true;
    });

    private async Task<T?> TryAsync<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (StoreException exception)
        {
            // A row that stays is sent again after a restart, which LINE refuses, or swept when it is too old.
            LineEvents.OutboxFailed(logger, exception.InnerException!.Message);
            return default;
        }
    }
}
