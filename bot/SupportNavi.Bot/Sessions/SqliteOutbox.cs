using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>Events that were answered, each with its answer for as long as that waits to be sent.</summary>
internal sealed class SqliteOutbox(SqliteStatements statements)
{
    /// <summary>How long an event is known again. LINE sends again for less than a day.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromHours(49);

    /// <summary>A reply token lives for a minute, so an older answer cannot be sent.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(50);

    private readonly SqliteCommand add = statements.Prepare("INSERT OR REPLACE INTO events(id, at, unanswered, key, token, messages) VALUES($0, $1, 0, $2, $3, $4)");
    private readonly SqliteCommand settle = statements.Prepare("UPDATE events SET unanswered=$1, key=NULL, token=NULL, messages=NULL WHERE id=$0 AND messages IS NOT NULL");
    private readonly SqliteCommand late = statements.Prepare(
        "UPDATE events SET unanswered=1, key=NULL, token=NULL, messages=NULL WHERE messages IS NOT NULL AND (at<=$0 OR at>$1)");

    private readonly SqliteCommand unsent = statements.Prepare("SELECT id, key, token, messages, at FROM events WHERE messages IS NOT NULL ORDER BY rowid");

    // Rows stand in the order in which events came: the first that is young enough ends the search.
    private readonly SqliteCommand forget = statements.Prepare(
        "DELETE FROM events WHERE rowid < ifnull((SELECT rowid FROM events WHERE at>$0 ORDER BY rowid LIMIT 1), 9223372036854775807)");

    /// <summary>An event with its answer, when there is one.</summary>
    public void Add(Handled handled, Outgoing? reply) => add.With(handled.Id, handled.At, reply?.Key, reply?.Token, reply?.Messages).ExecuteNonQuery();

    public int Sent(string id) => settle.With(id, 0).ExecuteNonQuery();

    public int GiveUp(string id) => settle.With(id, 1).ExecuteNonQuery();

    public List<Outgoing> Unsent(DateTimeOffset since, DateTimeOffset until)
    {
        GiveUp(since, until);
        using var reader = unsent.ExecuteReader();
        var replies = new List<Outgoing>();
        while (reader.Read())
        {
            replies.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2), (byte[])reader[3], SqliteValues.Time(reader.GetInt64(4))));
        }

        return replies;
    }

    public void Sweep(DateTimeOffset now)
    {
        GiveUp(now - MaxAge, now + MaxAge);
        forget.With(now - Remembered).ExecuteNonQuery();
    }

    private void GiveUp(DateTimeOffset since, DateTimeOffset until) => late.With(since, until).ExecuteNonQuery();
}
