using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
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

    private const int MostReports = 100_000;

    private readonly ConcurrentDictionary<long, bool> reported = [];
    private readonly SemaphoreSlim changed = new(0);
    private readonly SemaphoreSlim counting = new(1);
    private volatile FrozenSet<string> current = [];

    /// <summary>Their ids.</summary>
    public IReadOnlySet<string> Current => current;

    /// <summary>
    /// Whether somebody has reported an organisation lately: once counts, so that nobody alone can warn others off a window. Known in memory only, until the
    /// next day's count, and as a number that names neither.
    /// </summary>
    public bool HasReported(string key, Unreached unreached) => reported.ContainsKey(Number(key, unreached));

    /// <summary>A change was committed that may have been a report.</summary>
    public void Note(Change change)
    {
        if (change.Unreached is var (unreached, _))
        {
            if (reported.Count >= MostReports)
            {
                reported.Clear();
            }

            reported[Number(change.Key, unreached)] = true;
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
        using var daily = time.CreateTimer(_ => BeginDay(), null, TimeSpan.FromDays(1), TimeSpan.FromDays(1));
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

    private void BeginDay()
    {
        reported.Clear();
        changed.Release();
    }

    private static long Number(string key, Unreached unreached) =>
        BinaryPrimitives.ReadInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes($"{key} {unreached.Organization}")));

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
