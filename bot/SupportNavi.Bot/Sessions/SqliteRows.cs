using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>The statements on all tables, prepared once for one connection. Not thread-safe.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand commit;
    private readonly SqliteCommand save;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand expire;
    private readonly SqliteCommand forget;

    public SqliteRows(SqliteConnection connection)
    {
        this.connection = connection;
        statements = new(connection);
        begin = statements.Prepare("BEGIN");
        commit = statements.Prepare("COMMIT");
        save = statements.Prepare("INSERT OR REPLACE INTO sessions(key, progress, neutral, forget_at, expires_at) VALUES($0, $1, $2, $3, $4)");
        delete = statements.Prepare("DELETE FROM sessions WHERE key=$0");
        expire = statements.Prepare("DELETE FROM sessions WHERE expires_at<=$0 OR (forget_at<=$0 AND neutral IS NULL)");
        forget = statements.Prepare("UPDATE sessions SET progress=neutral, neutral=NULL, forget_at=NULL WHERE forget_at<=$0");
        Recall = new(statements);
        Outbox = new(statements);
        Links = new(statements);
        Unreached = new(statements);
    }

    public SqliteRecall Recall { get; }

    public SqliteOutbox Outbox { get; }

    public SqliteLinks Links { get; }

    public SqliteUnreached Unreached { get; }

    public void Begin() => begin.ExecuteNonQuery();

    public void Commit() => commit.ExecuteNonQuery();

    /// <returns>Always true: all of it has been written.</returns>
    public bool Apply(Change change)
    {
        if (change.Session is { } session)
        {
            save.With(change.Key, session.Progress, session.Neutral, session.ForgetAt, session.ExpiresAt).ExecuteNonQuery();
        }
        else
        {
            delete.With(change.Key).ExecuteNonQuery();
            Links.Delete(change.Key);
        }

        if (change.Event is { } handled)
        {
            Outbox.Add(handled, change.Reply);
        }

        if (change.Link is { } link)
        {
            Links.Add(link, change.Key);
        }

        if (change.Unreached is var (window, day))
        {
            Unreached.Add(window, day);
        }

        return true;
    }

    public int Sweep(DateTimeOffset now)
    {
        Outbox.Sweep(now);
        Links.Sweep(now);
        Unreached.Sweep(DateOnly.FromDateTime(now.UtcDateTime));
        return expire.With(now).ExecuteNonQuery() + forget.With(now).ExecuteNonQuery();
    }

    public void Dispose()
    {
        statements.Dispose();
        connection.Dispose();
    }
}
