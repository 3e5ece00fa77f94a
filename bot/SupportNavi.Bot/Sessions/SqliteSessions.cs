using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SupportNavi.Bot.Publishing;

namespace SupportNavi.Bot.Sessions;

/// <summary>
/// Conversations in one SQLite file, through one long-lived connection (one opened for each turn is six times slower and stalls). Whatever waits is read
/// first and told at once, and then written in one transaction (group commit); whoever reads does not wait for the disk.
/// </summary>
internal sealed class SqliteSessions : ISessionStore, IAsyncDisposable
{
    private const int MaxBatch = 128;

    private readonly Channel<SqliteWork> waiting = Channel.CreateUnbounded<SqliteWork>(new() { SingleReader = true });
    private readonly DataPaths paths;
    private readonly ILogger<SqliteSessions> logger;
    private readonly Task loop;
    private SqliteRows? rows;
    private SqliteConnection? connection;

    public SqliteSessions(DataPaths paths, ILogger<SqliteSessions> logger)
    {
        (this.paths, this.logger) = (paths, logger);
        loop = Task.Run(LoopAsync);
    }

    public Task<Session?> LoadAsync(string key) => EnqueueAsync(SqliteWorkKind.Read, rows => rows.Recall.Of(key, "").Session);

    public Task<Recalled> RecallAsync(string key, string eventId) => EnqueueAsync(SqliteWorkKind.Read, rows => rows.Recall.Of(key, eventId));

    public Task CommitAsync(Change change) => EnqueueAsync(SqliteWorkKind.Write, rows => rows.Apply(change));

    public Task<IReadOnlyList<Outgoing>> UnsentAsync(DateTimeOffset since, DateTimeOffset until) =>
        EnqueueAsync<IReadOnlyList<Outgoing>>(SqliteWorkKind.Delete, rows => rows.Outbox.Unsent(since, until));

    public void Sent(string eventId) => waiting.Writer.TryWrite(new(SqliteWorkKind.Write, rows => rows.Outbox.Sent(eventId), isAwaited: false));

    public Task GiveUpAsync(string eventId) => EnqueueAsync(SqliteWorkKind.Delete, rows => rows.Outbox.GiveUp(eventId));

    public Task<bool> HasLinkAsync(string link, DateTimeOffset now) => EnqueueAsync(SqliteWorkKind.Read, rows => rows.Links.Has(link, now));

    public Task<bool> RedeemAsync(string link, string key, DateTimeOffset now) => EnqueueAsync(SqliteWorkKind.Write, rows => rows.Links.Redeem(link, key, now));

    public Task<IReadOnlyDictionary<string, int>> CountAsync(DateOnly since) => EnqueueAsync(SqliteWorkKind.Read, rows => rows.Unreached.Count(since));

    public Task<int> SweepAsync(DateTimeOffset now) => EnqueueAsync(SqliteWorkKind.Delete, rows => rows.Sweep(now));

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        Close();
    }

    private async Task<T> EnqueueAsync<T>(SqliteWorkKind kind, Func<SqliteRows, T> act)
    {
        var work = new SqliteWork(kind, rows => act(rows), isAwaited: true);
        return waiting.Writer.TryWrite(work) ? (T)(await work.Done!)! : throw new StoreException(new ObjectDisposedException(nameof(SqliteSessions)));
    }

    private async Task LoopAsync()
    {
        var batch = new List<SqliteWork>(MaxBatch);
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

    private void Run(List<SqliteWork> batch)
    {
        try
        {
            Mending(() => Read(batch.FindAll(work => work.Kind == SqliteWorkKind.Read)));
            var writes = batch.FindAll(work => work.Kind != SqliteWorkKind.Read);
            if (writes.Count > 0)
            {
                Mending(() => Write(writes));
                if (writes.Exists(work => work.Kind == SqliteWorkKind.Delete))
                {
                    EmptyLog();
                }

                writes.ForEach(work => work.Tell());
            }
        }
#pragma warning disable CA1031 // The one edge of the store: whatever fails here fails this batch, never the loop that all turns wait for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            SessionEvents.Failed(logger, exception.Message);
            Close();
            var failure = new StoreException(exception);
            batch.ForEach(work => work.Fail(failure));
        }
    }

    private void Read(List<SqliteWork> reads)
    {
        var open = Open();
        foreach (var work in reads)
        {
            work.Do(open);
            work.Tell();
        }
    }

    private void Write(List<SqliteWork> writes)
    {
        var open = Open();
        open.Begin();
        writes.ForEach(work => work.Do(open));
        open.Commit();
    }

    /// <summary>Does it again with a new database when the file is damaged: conversations are lost, but there will be others.</summary>
    private void Mending(Action act)
    {
        try
        {
            act();
        }
        catch (SqliteException exception) when (SqliteDatabase.IsDamage(exception))
        {
            Close();
            SqliteDatabase.Delete(paths.Sessions);
            SessionEvents.StartedAnew(logger);
            act();
        }
    }

    /// <summary>The log would keep what has just been deleted. What was committed stays committed when this fails; the next sweep tries again.</summary>
    private void EmptyLog()
    {
        try
        {
            SqliteDatabase.Execute(connection!, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        catch (SqliteException exception)
        {
            SessionEvents.Failed(logger, exception.Message);
        }
    }

    private SqliteRows Open()
    {
        if (rows is null)
        {
            paths.CreateLocal();
            connection = SqliteDatabase.Open(paths.Sessions);
            rows = new(connection);
        }

        return rows;
    }

    private void Close()
    {
        rows?.Dispose();
        (rows, connection) = (null, null);
    }
}
