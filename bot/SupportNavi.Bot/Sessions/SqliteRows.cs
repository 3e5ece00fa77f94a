using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>The statements on all tables, prepared once for one connection. Not thread-safe.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteStatements statements;
    private readonly SqliteCommand load;
    private readonly SqliteCommand save;
    private readonly SqliteCommand delete;
    private readonly SqliteCommand expire;
    private readonly SqliteCommand forget;

    public SqliteRows(SqliteConnection connection)
    {
        this.connection = connection;
        statements = new(connection);
        load = statements.Prepare("SELECT progress, neutral, forget_at, expires_at FROM sessions WHERE key=$0");
        save = statements.Prepare("INSERT OR REPLACE INTO sessions(key, progress, neutral, forget_at, expires_at) VALUES($0, $1, $2, $3, $4)");
        delete = statements.Prepare("DELETE FROM sessions WHERE key=$0");
        expire = statements.Prepare("DELETE FROM sessions WHERE expires_at<=$0 OR (forget_at<=$0 AND neutral IS NULL)");
        forget = statements.Prepare("UPDATE sessions SET progress=neutral, neutral=NULL, forget_at=NULL WHERE forget_at<=$0");
        Outbox = new(statements);
        Links = new(statements);
        Unreached = new(statements);
    }

    public SqliteOutbox Outbox { get; }

    public SqliteLinks Links { get; }

    public SqliteUnreached Unreached { get; }

    /// <summary>The row, or null; a row of the wrong shape is none.</summary>
    public Session? Load(string key)
    {
        using var reader = load.With(key).ExecuteReader();
        return reader.Read() && reader[0] is byte[] progress && reader[3] is long expires
            ? new(progress, reader[1] as byte[], reader[2] is long forgetAt ? SqliteValues.Time(forgetAt) : null, SqliteValues.Time(expires))
            : null;
    }

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
            Outbox.Remember(handled);
        }

        if (change.Reply is { } reply)
        {
            Outbox.Add(reply);
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
