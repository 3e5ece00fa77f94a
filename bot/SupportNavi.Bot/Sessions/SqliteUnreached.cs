using Microsoft.Data.Sqlite;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>つながらなかった: counts by organisation, kind and day, and nothing else.</summary>
internal sealed class SqliteUnreached(SqliteStatements statements)
{
    /// <summary>How long the counts are kept for staff.</summary>
    private const int Days = 366;

    private readonly SqliteCommand add = statements.Prepare(
        "INSERT INTO unreached(organization, kind, day, count) VALUES($0, $1, $2, 1) ON CONFLICT(organization, kind, day) DO UPDATE SET count=count+1");

    private readonly SqliteCommand count = statements.Prepare("SELECT organization, sum(count) FROM unreached WHERE day>=$0 GROUP BY organization");
    private readonly SqliteCommand sweep = statements.Prepare("DELETE FROM unreached WHERE day<$0");

    public void Add(Unreached window, DateOnly day) => add.With(window.Organization, window.Kind, day).ExecuteNonQuery();

    public IReadOnlyDictionary<string, int> Count(DateOnly since)
    {
        using var reader = count.With(since).ExecuteReader();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        while (reader.Read())
        {
            counts[reader.GetString(0)] = (int)Math.Min(reader.GetInt64(1), int.MaxValue);
        }

        return counts;
    }

    public void Sweep(DateOnly today) => sweep.With(today.AddDays(-Days)).ExecuteNonQuery();
}
