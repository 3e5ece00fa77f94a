namespace SupportNavi.Bot.Publishing;

internal static partial class PublishingEvents
{
    [LoggerMessage(10, LogLevel.Information, "The data has changed: reading and checking {Files} files")]
    public static partial void Reading(ILogger logger, int files);

    [LoggerMessage(11, LogLevel.Information, "Checked {Rows} rows in {Seconds:0.0} s and kept a snapshot for the next start")]
    public static partial void Built(ILogger logger, int rows, double seconds);

    [LoggerMessage(12, LogLevel.Warning, "The snapshot could not be kept, so the next start checks the data again: {Reason}")]
    public static partial void NotWritten(ILogger logger, string reason);
}
