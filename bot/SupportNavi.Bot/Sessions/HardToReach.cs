using System.Collections.Frozen;
using SupportNavi.Bot.Channels;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>Organisations that were reported as つながらなかった several times lately, in memory; counted anew after every report and every day.</summary>
internal sealed class HardToReach(ISessionStore store, TimeProvider time, ILogger<HardToReach> logger) : BackgroundService
{
    /// <summary>One report may be a moment's bad luck.</summary>
    public const int Reports = 2;

    /// <summary>What is longer ago says nothing of today.</summary>
    public const int Days = 90;

    private readonly SemaphoreSlim changed = new(0);
    private readonly SemaphoreSlim counting = new(1);
    private volatile FrozenSet<string> current = [];

    /// <summary>Their ids.</summary>
    public IReadOnlySet<string> Current => current;

    /// <summary>A report was committed.</summary>
    public void Note(Unreached? unreached)
    {
        if (unreached is not null)
        {
            changed.Release();
        }
    }

    /// <summary>Counts now.</summary>
    public async Task CountAsync()
    {
        // One at a time, so that an older count never takes the place of a newer one.
        await counting.WaitAsync();
        try
        {
            var today = DateOnly.FromDateTime(JapanTime.Now(time).DateTime);
            var counts = await store.CountAsync(today.AddDays(1 - Days));
            current = counts.Where(pair => pair.Value >= Reports).Select(pair => pair.Key).ToFrozenSet(StringComparer.Ordinal);
        }
        finally
        {
            counting.Release();
        }
    }

    public override void Dispose()
    {
        counting.Dispose();
        changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var daily = time.CreateTimer(_ => changed.Release(), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
        try
        {
            while (true)
            {
                await TryCountAsync();
                await changed.WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    private async Task TryCountAsync()
    {
        try
        {
            await CountAsync();
        }
        catch (StoreException exception)
        {
            SessionEvents.NotCounted(logger, exception.InnerException!.Message);
        }
    }
}
