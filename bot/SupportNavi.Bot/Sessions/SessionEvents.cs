namespace SupportNavi.Bot.Sessions;

internal static partial class SessionEvents
{
    [LoggerMessage(20, LogLevel.Debug, "{Count} conversations were forgotten, in whole or in part")]
    public static partial void Swept(ILogger logger, int count);

    [LoggerMessage(21, LogLevel.Error, "Conversations could not be swept: {Reason}")]
    public static partial void NotSwept(ILogger logger, string reason);

    [LoggerMessage(22, LogLevel.Error, "The session store failed: {Reason}")]
    public static partial void Failed(ILogger logger, string reason);

    [LoggerMessage(23, LogLevel.Warning, "The session store was damaged and has been started anew")]
    public static partial void StartedAnew(ILogger logger);

    [LoggerMessage(24, LogLevel.Warning, "The windows that are hard to reach could not be counted: {Reason}")]
    public static partial void NotCounted(ILogger logger, string reason);
}
