using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>One-time links: the hash of each, and whose conversation it opens.</summary>
internal sealed class SqliteLinks(SqliteStatements statements)
{
    private readonly SqliteCommand add = statements.Prepare("INSERT INTO links(hash, key, expires_at) VALUES($0, $1, $2)");
    private readonly SqliteCommand find = statements.Prepare("SELECT 1 FROM links JOIN sessions ON sessions.key=links.key WHERE hash=$0 AND links.expires_at>$1 AND sessions.expires_at>$1");
    private readonly SqliteCommand copy = statements.Prepare(
        "INSERT OR REPLACE INTO sessions(key, progress, neutral, forget_at, expires_at) SELECT $2, progress, neutral, forget_at, sessions.expires_at "
        + "FROM links JOIN sessions ON sessions.key=links.key WHERE hash=$0 AND links.expires_at>$1 AND sessions.expires_at>$1");

    private readonly SqliteCommand use = statements.Prepare("DELETE FROM links WHERE hash=$0");
    private readonly SqliteCommand delete = statements.Prepare("DELETE FROM links WHERE key=$0");
    private readonly SqliteCommand sweep = statements.Prepare("DELETE FROM links WHERE expires_at<=$0");

    public void Add(PrivateLink link, string key) => add.With(link.Hash, key, link.ExpiresAt).ExecuteNonQuery();

    public bool Has(string hash, DateTimeOffset now) => find.With(hash, now).ExecuteScalar() is not null;

    public bool Redeem(string hash, string key, DateTimeOffset now)
    {
        var copied = copy.With(hash, now, key).ExecuteNonQuery() > 0;
        use.With(hash).ExecuteNonQuery();
        return copied;
    }

    public void Delete(string key) => delete.With(key).ExecuteNonQuery();

    public void Sweep(DateTimeOffset now) => sweep.With(now).ExecuteNonQuery();
}
