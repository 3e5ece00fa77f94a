using Microsoft.Data.Sqlite;

namespace SupportNavi.Bot.Sessions;

/// <summary>Statements prepared once for one connection. Not thread-safe.</summary>
internal sealed class SqliteStatements(SqliteConnection connection) : IDisposable
{
    private readonly List<SqliteCommand> commands = [];

    /// <summary>A statement with parameters <c>$0</c>, <c>$1</c> ….</summary>
    public SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var index = 0; sql.Contains("$" + index, StringComparison.Ordinal); index++)
        {
            command.Parameters.Add(new() { ParameterName = "$" + index });
        }

        commands.Add(command);
        return command;
    }

    public void Dispose() => commands.ForEach(command => command.Dispose());
}

/// <summary>How values stand in the database.</summary>
internal static class SqliteValues
{
    public static SqliteCommand With(this SqliteCommand command, params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
        {
            command.Parameters[index].Value = values[index] switch
            {
                null => DBNull.Value,
                DateTimeOffset time => time.ToUnixTimeMilliseconds(),
                DateOnly day => day.DayNumber,
                var value => value,
            };
        }

        return command;
    }

    public static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(milliseconds, 0, 253_402_300_799_999));
}
