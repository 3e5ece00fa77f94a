using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>Reads a conversation. Not thread-safe.</summary>
internal sealed class SqliteRecall(SqliteStatements statements)
{
    private readonly SqliteCommand recall = statements.Prepare(
        "SELECT progress, neutral, forget_at, expires_at, (SELECT unanswered FROM events WHERE id=$1) FROM (SELECT 1) LEFT JOIN sessions ON key=$0");

    /// <summary>A conversation and what became of an event. A row of the wrong shape is no conversation.</summary>
    public Recalled Of(string key, string eventId)
    {
        using var reader = recall.With(key, eventId).ExecuteReader();
        reader.Read();
        var session = reader[0] is byte[] progress && reader[3] is long expires
            ? new Session(progress, reader[1] as byte[], reader[2] is long forgetAt ? SqliteValues.Time(forgetAt) : null, SqliteValues.Time(expires))
            : null;
        return new(session, reader[4] switch { long unanswered => unanswered == 0 ? EventState.Answered : EventState.Unanswered, _ => EventState.New });
    }
}
