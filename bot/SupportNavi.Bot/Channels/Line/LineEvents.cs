namespace SupportNavi.Bot.Channels.Line;

/// <summary>What the operator is told of LINE: never a text, a user or a token.</summary>
internal static partial class LineEvents
{
    [LoggerMessage(40, LogLevel.Warning, "A webhook without LINE's signature was refused")]
    public static partial void WrongSignature(ILogger logger);

    [LoggerMessage(41, LogLevel.Warning, "A webhook of more than {Limit} bytes was refused")]
    public static partial void TooLarge(ILogger logger, int limit);

    [LoggerMessage(42, LogLevel.Warning, "A signed webhook was not in the form LINE documents and was passed over")]
    public static partial void Malformed(ILogger logger);

    [LoggerMessage(43, LogLevel.Error, "An event could not be answered: {Kind}{Place}")]
    public static partial void Broken(ILogger logger, string kind, string place);

    [LoggerMessage(44, LogLevel.Error, "An event was not taken in, and LINE is asked to send it again: {Reason}")]
    public static partial void NotTaken(ILogger logger, string reason);

    [LoggerMessage(50, LogLevel.Error, "LINE refused a reply with {Status} (request {RequestId}); it is not sent again")]
    public static partial void Refused(ILogger logger, int status, string requestId);

    [LoggerMessage(51, LogLevel.Information, "LINE says that a reply was sent before or came too late (request {RequestId})")]
    public static partial void TokenUsed(ILogger logger, string requestId);

    [LoggerMessage(52, LogLevel.Warning, "LINE did not take a reply ({Reason}); it is tried again in {Seconds:0.0} s")]
    public static partial void Retrying(ILogger logger, string reason, double seconds);

    [LoggerMessage(53, LogLevel.Error, "A reply could not be sent in time; the conversation is shown at the next message")]
    public static partial void GivenUp(ILogger logger);

    [LoggerMessage(54, LogLevel.Information, "{Count} replies from before the restart are sent")]
    public static partial void SendingAgain(ILogger logger, int count);

    [LoggerMessage(55, LogLevel.Error, "Replies that wait could not be read or marked as sent: {Reason}")]
    public static partial void OutboxFailed(ILogger logger, string reason);

    [LoggerMessage(56, LogLevel.Debug, "LINE did not show the loading indicator: {Reason}")]
    public static partial void NoIndicator(ILogger logger, string reason);
}
