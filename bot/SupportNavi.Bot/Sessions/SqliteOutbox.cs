using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>Events that were answered, and answers that wait to be sent.</summary>
internal sealed class SqliteOutbox(SqliteStatements statements)
{
    /// <summary>How long an event is known again. LINE sends again for less than a day.</summary>
    public static readonly TimeSpan Remembered = TimeSpan.FromHours(49);

    /// <summary>A reply token lives for a minute, so an older answer cannot be sent.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(50);

    private readonly SqliteCommand find = statements.Prepare("SELECT unanswered FROM events WHERE id=$0");
    private readonly SqliteCommand remember = statements.Prepare("INSERT OR REPLACE INTO events(id, at, unanswered) VALUES($0, $1, 0)");
    private readonly SqliteCommand add = statements.Prepare("INSERT OR REPLACE INTO outbox(event, key, token, messages, at) VALUES($0, $1, $2, $3, $4)");
    private readonly SqliteCommand sent = statements.Prepare("DELETE FROM outbox WHERE event=$0");
    private readonly SqliteCommand unanswered = statements.Prepare("UPDATE events SET unanswered=1 WHERE id=$0");
    private readonly SqliteCommand late = statements.Prepare("UPDATE events SET unanswered=1 WHERE id IN (SELECT event FROM outbox WHERE at<=$0 OR at>$1)");
    private readonly SqliteCommand drop = statements.Prepare("DELETE FROM outbox WHERE at<=$0 OR at>$1");
    private readonly SqliteCommand unsent = statements.Prepare("SELECT event, key, token, messages, at FROM outbox ORDER BY rowid");
    private readonly SqliteCommand forget = statements.Prepare("DELETE FROM events WHERE at<=$0");

    public EventState StateOf(string id) => find.With(id).ExecuteScalar() switch { null => EventState.New, 0L => EventState.Answered, _ => EventState.Unanswered };

    public void Remember(Handled handled) => remember.With(handled.Id, handled.At).ExecuteNonQuery();

    public void Add(Outgoing reply) => add.With(reply.Event, reply.Key, reply.Token, reply.Messages, reply.At).ExecuteNonQuery();

    public int Sent(string id) => sent.With(id).ExecuteNonQuery();

    public int GiveUp(string id) => Sent(id) == 0 ? 0 : unanswered.With(id).ExecuteNonQuery();

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

    private void GiveUp(DateTimeOffset since, DateTimeOffset until)
    {
        late.With(since, until).ExecuteNonQuery();
        drop.With(since, until).ExecuteNonQuery();
    }
}
