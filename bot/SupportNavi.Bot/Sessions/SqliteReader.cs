using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>
/// A second connection, which only reads: whoever reads need not wait until what others write has reached the disk. Everything that was committed is seen.
/// </summary>
internal sealed class SqliteReader : IDisposable
{
    private readonly Lock turn = new();
    private SqliteConnection? connection;
    private SqliteStatements? statements;
    private SqliteRecall? recall;

    /// <summary>Reads from here on; the database is open elsewhere and as it must be.</summary>
    public void Open(string path)
    {
        lock (turn)
        {
            connection = SqliteDatabase.OpenToRead(path);
            statements = new(connection);
            recall = new(statements);
        }
    }

    /// <summary>Null when it is not open, or cannot read.</summary>
    public Recalled? Recall(string key, string eventId)
    {
        lock (turn)
        {
            try
            {
                return recall?.Of(key, eventId);
            }
            catch (SqliteException)
            {
                // Whoever writes finds out what is wrong and mends it.
                return null;
            }
        }
    }

    public void Dispose()
    {
        lock (turn)
        {
            statements?.Dispose();
            connection?.Dispose();
            (connection, statements, recall) = (null, null, null);
        }
    }
}
