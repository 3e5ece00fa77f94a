using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SupportNavi.Bot.Publishing;

namespace SupportNavi.Bot.Sessions;

/// <summary>
/// Conversations in one SQLite file. One long-lived connection does everything that waits to be written in one transaction (group commit), another
/// reads; a connection opened for each turn is six times slower and stalls.
/// </summary>
internal sealed class SqliteSessions : ISessionStore, IAsyncDisposable
{
    private const int MaxBatch = 128;

    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>(new() { SingleReader = true });
    private readonly DataPaths paths;
    private readonly ILogger<SqliteSessions> logger;
    private readonly SqliteReader reader = new();
    private readonly Task loop;
    private SqliteRows? rows;
    private SqliteConnection? connection;

    public SqliteSessions(DataPaths paths, ILogger<SqliteSessions> logger)
    {
        (this.paths, this.logger) = (paths, logger);
        loop = Task.Run(LoopAsync);
    }

    public async Task<Session?> LoadAsync(string key) => (await RecallAsync(key, "")).Session;

    public async Task<Recalled> RecallAsync(string key, string eventId) => reader.Recall(key, eventId) ?? await EnqueueAsync(rows => rows.Recall.Of(key, eventId));

    public Task CommitAsync(Change change) => EnqueueAsync(rows => rows.Apply(change));

    public Task<IReadOnlyList<Outgoing>> UnsentAsync(DateTimeOffset since, DateTimeOffset until) =>
        EnqueueAsync<IReadOnlyList<Outgoing>>(rows => rows.Outbox.Unsent(since, until), emptiesLog: true);

    public Task SentAsync(string eventId) => EnqueueAsync(rows => rows.Outbox.Sent(eventId));

    public Task GiveUpAsync(string eventId) => EnqueueAsync(rows => rows.Outbox.GiveUp(eventId), emptiesLog: true);

    public Task<bool> HasLinkAsync(string link, DateTimeOffset now) => EnqueueAsync(rows => rows.Links.Has(link, now));

    public Task<bool> RedeemAsync(string link, string key, DateTimeOffset now) => EnqueueAsync(rows => rows.Links.Redeem(link, key, now));

    public Task<IReadOnlyDictionary<string, int>> CountAsync(DateOnly since) => EnqueueAsync(rows => rows.Unreached.Count(since));

    public Task<int> SweepAsync(DateTimeOffset now) => EnqueueAsync(rows => rows.Sweep(now), emptiesLog: true);

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        Close();
    }

    private async Task<T> EnqueueAsync<T>(Func<SqliteRows, T> act, bool emptiesLog = false)
    {
        var work = new Work(rows => act(rows), emptiesLog, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return waiting.Writer.TryWrite(work) ? (T)(await work.Done.Task)! : throw new StoreException(new ObjectDisposedException(nameof(SqliteSessions)));
    }

    private async Task LoopAsync()
    {
        var batch = new List<Work>(MaxBatch);
        while (await waiting.Reader.WaitToReadAsync())
        {
            while (batch.Count < MaxBatch && waiting.Reader.TryRead(out var work))
            {
                batch.Add(work);
            }

            Run(batch);
            batch.Clear();
        }
    }

    private void Run(List<Work> batch)
    {
        object?[] results;
        try
        {
            results = Commit(batch);
        }
#pragma warning disable CA1031 // The one edge of the store: whatever fails here fails this batch, never the loop that all turns wait for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            SessionEvents.Failed(logger, exception.Message);
            Close();
            var failure = new StoreException(exception);
            batch.ForEach(work => work.Done.TrySetException(failure));
            return;
        }

        if (batch.Exists(work => work.EmptiesLog))
        {
            EmptyLog();
        }

        for (var index = 0; index < results.Length; index++)
        {
            batch[index].Done.SetResult(results[index]);
        }
    }

    /// <summary>The log would keep what has just been deleted. What was committed stays committed when this fails; the next sweep tries again.</summary>
    private void EmptyLog()
    {
        try
        {
            if (connection is not null)
            {
                SqliteDatabase.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            }
        }
        catch (SqliteException exception)
        {
            SessionEvents.Failed(logger, exception.Message);
        }
    }

    private object?[] Commit(List<Work> batch)
    {
        try
        {
            return CommitOnce(batch);
        }
        catch (SqliteException exception) when (SqliteDatabase.IsDamage(exception))
        {
            Close();
            SqliteDatabase.Delete(paths.Sessions);
            SessionEvents.StartedAnew(logger);
            return CommitOnce(batch);
        }
    }

    private object?[] CommitOnce(List<Work> batch)
    {
        var open = Open();
        open.Begin();
        var results = batch.ConvertAll(work => work.Act(open)).ToArray();
        open.Commit();
        return results;
    }

    private SqliteRows Open()
    {
        if (rows is null)
        {
            paths.CreateLocal();
            connection = SqliteDatabase.Open(paths.Sessions);
            rows = new(connection);
            reader.Open(paths.Sessions);
        }

        return rows;
    }

    private void Close()
    {
        reader.Dispose();
        rows?.Dispose();
        (rows, connection) = (null, null);
    }

    /// <summary>Something to do in the next transaction; it may delete what may not stay in the log.</summary>
    private sealed record Work(Func<SqliteRows, object?> Act, bool EmptiesLog, TaskCompletionSource<object?> Done);
}
