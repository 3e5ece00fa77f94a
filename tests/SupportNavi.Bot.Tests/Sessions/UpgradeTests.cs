using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private const string Version2 =
        """
        CREATE TABLE events(id TEXT PRIMARY KEY, at INTEGER NOT NULL, unanswered INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX events_at ON events(at);
        CREATE TABLE outbox(event TEXT PRIMARY KEY, key TEXT NOT NULL, token TEXT NOT NULL, messages BLOB NOT NULL, at INTEGER NOT NULL);
        CREATE TABLE links(hash TEXT PRIMARY KEY, key TEXT NOT NULL, expires_at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE INDEX links_key ON links(key);
        CREATE TABLE unreached(organization TEXT NOT NULL, kind TEXT NOT NULL, day INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY(organization, kind, day)) WITHOUT ROWID;
        INSERT INTO unreached VALUES('window', 'closed', 739000, 2);
        PRAGMA user_version=2;
        """;

    [Theory]
    [InlineData("PRAGMA user_version=1;", 0)]
    [InlineData(Version2, 2)]
    public void An_earlier_database_keeps_its_sessions_and_counts_and_gets_the_new_tables(string later, int unreached)
    {
        var path = folder["sessions.db"];
        SqliteLibrary.Load();
        using (var old = new SqliteConnection($"Data Source={path};Pooling=False"))
        {
            old.Open();
            SqliteDatabase.Execute(
                old,
                """
                CREATE TABLE sessions(key TEXT PRIMARY KEY, progress BLOB NOT NULL, neutral BLOB, forget_at INTEGER, expires_at INTEGER NOT NULL) WITHOUT ROWID;
                CREATE INDEX sessions_forget ON sessions(forget_at) WHERE forget_at IS NOT NULL;
                CREATE INDEX sessions_expire ON sessions(expires_at);
                INSERT INTO sessions VALUES('a', x'7B7D', NULL, NULL, 4000000000000);
                """ + later);
        }

        for (var start = 0; start < 2; start++)
        {
            using var rows = new SqliteRows(SqliteDatabase.Open(path));
            var (session, state) = rows.Recall.Of("a", "event");
            Assert.Equal("{}"u8.ToArray(), session!.Progress);
            Assert.Equal(EventState.New, state);
            Assert.Equal(unreached, rows.Unreached.Count(default).Values.Sum());
        }
    }
}
