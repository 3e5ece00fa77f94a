using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_database_of_version_1_keeps_its_sessions_and_gets_the_new_tables()
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
                PRAGMA user_version=1;
                """);
        }

        for (var start = 0; start < 2; start++)
        {
            using var rows = new SqliteRows(SqliteDatabase.Open(path));
            var (session, state) = rows.Recall.Of("a", "event");
            Assert.Equal("{}"u8.ToArray(), session!.Progress);
            Assert.Equal(EventState.New, state);
            Assert.Empty(rows.Unreached.Count(default));
        }
    }
}
