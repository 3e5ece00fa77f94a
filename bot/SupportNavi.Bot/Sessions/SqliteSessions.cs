using System.Threading.Channels;
using Microsoft.Data.Sqlite;
using SupportNavi.Bot.Publishing;

namespace SupportNavi.Bot.Sessions;

/// <summary>
/// Conversations in one SQLite file. One long-lived connection does everything that waits in one transaction (group commit); a connection opened for
/// each turn is six times slower and stalls.
/// </summary>
internal sealed class SqliteSessions : ISessionStore, IAsyncDisposable
{
    private const int MaxBatch = 128;

    private readonly Channel<Work> waiting = Channel.CreateUnbounded<Work>(new() { SingleReader = true });
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

    public async Task<Session?> LoadAsync(string key) => (Session?)await Enqueue(rows => rows.Load(key));

    public async Task SaveAsync(string key, Session session) => await Enqueue(rows => rows.Save(key, session));

    public async Task ForgetAsync(string key) => await Enqueue(rows => rows.Delete(key));

    public async Task<int> SweepAsync(DateTimeOffset now)
    {
        var changed = (int)(await Enqueue(rows => rows.Sweep(now)))!;
        await Enqueue(null);
        return changed;
    }

    public async ValueTask DisposeAsync()
    {
        waiting.Writer.TryComplete();
        await loop;
        Close();
    }

    private Task<object?> Enqueue(Func<SqliteRows, object?>? act)
    {
        var work = new Work(act, new(TaskCreationOptions.RunContinuationsAsynchronously));
        return waiting.Writer.TryWrite(work) ? work.Done.Task : throw new StoreException(new ObjectDisposedException(nameof(SqliteSessions)));
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
        try
        {
            var results = Commit(batch);
            for (var index = 0; index < results.Length; index++)
            {
                batch[index].Done.SetResult(results[index]);
            }
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            SessionEvents.Failed(logger, exception.Message);
            Close();
            var failure = new StoreException(exception);
            batch.ForEach(work => work.Done.TrySetException(failure));
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
        SqliteDatabase.Execute(connection!, "BEGIN");
        var results = batch.ConvertAll(work => work.Act?.Invoke(open)).ToArray();
        SqliteDatabase.Execute(connection!, "COMMIT");
        if (batch.Exists(work => work.Act is null))
        {
            // The log would keep what has just been deleted.
            SqliteDatabase.Execute(connection!, "PRAGMA wal_checkpoint(TRUNCATE)");
        }

        return results;
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

    /// <summary>Something to do in the next transaction; null empties the log after it.</summary>
    private sealed record Work(Func<SqliteRows, object?>? Act, TaskCompletionSource<object?> Done);
}
