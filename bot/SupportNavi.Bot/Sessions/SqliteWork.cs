namespace SupportNavi.Bot.Sessions;

/// <summary>What a piece of work does to the database.</summary>
internal enum SqliteWorkKind
{
    Read,
    Write,

    /// <summary>It deletes what may not stay in the log either.</summary>
    Delete,
}

/// <summary>Something to do in the next batch, and whoever waits for it, if anybody does.</summary>
internal sealed class SqliteWork(SqliteWorkKind kind, Func<SqliteRows, object?> act, bool isAwaited)
{
    private readonly TaskCompletionSource<object?>? done = isAwaited ? new(TaskCreationOptions.RunContinuationsAsynchronously) : null;
    private object? result;

    public SqliteWorkKind Kind => kind;

    public Task<object?>? Done => done?.Task;

    public void Do(SqliteRows rows) => result = act(rows);

    /// <summary>What was done stays done.</summary>
    public void Tell() => done?.TrySetResult(result);

    /// <summary>Whoever has been told already does not hear of it.</summary>
    public void Fail(StoreException failure) => done?.TrySetException(failure);
}
