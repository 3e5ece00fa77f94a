using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>The statements on the session table, prepared once for one connection. Not thread-safe.</summary>
internal sealed class SqliteRows : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand load;
    private readonly SqliteCommand save;
    private readonly SqliteCommand delete;

    public SqliteRows(SqliteConnection connection)
    {
        this.connection = connection;
        load = Command("SELECT progress, neutral, forget_at, expires_at FROM sessions WHERE key=$key", "$key");
        save = Command(
            "INSERT OR REPLACE INTO sessions(key, progress, neutral, forget_at, expires_at) VALUES($key, $progress, $neutral, $forget, $expires)",
            "$key", "$progress", "$neutral", "$forget", "$expires");
        delete = Command("DELETE FROM sessions WHERE key=$key", "$key");
    }

    /// <summary>The row, or null; a row of the wrong shape is none.</summary>
    public Session? Load(string key)
    {
        load.Parameters[0].Value = key;
        using var reader = load.ExecuteReader();
        return reader.Read() && reader[0] is byte[] progress && reader[3] is long expires
            ? new(progress, reader[1] as byte[], reader[2] is long forget ? Time(forget) : null, Time(expires))
            : null;
    }

    public int Save(string key, Session session)
    {
        save.Parameters[0].Value = key;
        save.Parameters[1].Value = session.Progress;
        save.Parameters[2].Value = (object?)session.Neutral ?? DBNull.Value;
        save.Parameters[3].Value = session.ForgetAt is { } forget ? forget.ToUnixTimeMilliseconds() : DBNull.Value;
        save.Parameters[4].Value = session.ExpiresAt.ToUnixTimeMilliseconds();
        return save.ExecuteNonQuery();
    }

    public int Delete(string key)
    {
        delete.Parameters[0].Value = key;
        return delete.ExecuteNonQuery();
    }

    public int Sweep(DateTimeOffset now)
    {
        using var expire = Command("DELETE FROM sessions WHERE expires_at<=$now OR (forget_at<=$now AND neutral IS NULL)", "$now");
        using var forget = Command("UPDATE sessions SET progress=neutral, neutral=NULL, forget_at=NULL WHERE forget_at<=$now", "$now");
        expire.Parameters[0].Value = forget.Parameters[0].Value = now.ToUnixTimeMilliseconds();
        return expire.ExecuteNonQuery() + forget.ExecuteNonQuery();
    }

    public void Dispose()
    {
        load.Dispose();
        save.Dispose();
        delete.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new() { ParameterName = name });
        }

        return command;
    }

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, 253_402_300_799_999));
}
