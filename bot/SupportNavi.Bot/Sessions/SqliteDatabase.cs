using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>Opens the session database as it must be.</summary>
internal static class SqliteDatabase
{
    private const int Version = 3;

    // Late checkpoints keep turns fast; the sweeper empties the log. FULL: what was answered survives a power cut too.
    private const string Settings =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA wal_autocheckpoint=8000; PRAGMA temp_store=MEMORY; PRAGMA busy_timeout=2000;";

    private const string Schema =
        """
        DROP TABLE IF EXISTS sessions;
        DROP TABLE IF EXISTS links;
        DROP TABLE IF EXISTS unreached;
        CREATE TABLE sessions(key TEXT PRIMARY KEY, progress BLOB NOT NULL, neutral BLOB, forget_at INTEGER, expires_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX sessions_forget ON sessions(forget_at) WHERE forget_at IS NOT NULL;
        CREATE INDEX sessions_expire ON sessions(expires_at);
        """;

    /// <summary>What was added to version 1. An event holds its answer until that has been sent: one row written twice, not two rows.</summary>
    private const string Delivery =
        """
        DROP TABLE IF EXISTS events;
        DROP TABLE IF EXISTS outbox;
        CREATE TABLE events(id TEXT PRIMARY KEY, at INTEGER NOT NULL, unanswered INTEGER NOT NULL, key TEXT, token TEXT, messages BLOB);
        CREATE INDEX events_unsent ON events(at) WHERE messages IS NOT NULL;
        CREATE TABLE IF NOT EXISTS links(hash TEXT PRIMARY KEY, key TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX IF NOT EXISTS links_key ON links(key);
        CREATE TABLE IF NOT EXISTS unreached(organization TEXT NOT NULL, kind TEXT NOT NULL, day INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(organization, kind, day)) WITHOUT ROWID;
        """;

    public static SqliteConnection Open(string path)
    {
        SqliteLibrary.Load();
        CreatePrivate(path);
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ToString());
        try
        {
            connection.Open();
            Execute(connection, Settings);
            Upgrade(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Whether the file itself is at fault, so that only a new one helps.</summary>
    public static bool IsDamage(SqliteException exception) => exception.SqliteErrorCode is 11 or 26;

    /// <summary>Removes the database with its log.</summary>
    public static void Delete(string path)
    {
        foreach (var file in (string[])[path, path + "-wal", path + "-shm"])
        {
            File.Delete(file);
        }
    }

    private static void Upgrade(SqliteConnection connection)
    {
        var version = Scalar(connection, "PRAGMA user_version");
        if (version != Version)
        {
            Execute(connection, $"BEGIN IMMEDIATE; {(version is 1 or 2 ? "" : Schema)} {Delivery} PRAGMA user_version={Version}; COMMIT;");
        }
    }

    private static long Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void CreatePrivate(string path)
    {
        if (!OperatingSystem.IsWindows() && !File.Exists(path))
        {
            // SQLite gives its log files the mode of the database.
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite };
            using var file = new FileStream(path, options);
        }
    }
}
