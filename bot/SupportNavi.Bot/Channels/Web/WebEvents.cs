namespace SupportNavi.Bot.Channels.Web;

/// <summary>Never what was typed: the message of an exception may quote it, so only its kind and place are told.</summary>
internal static partial class WebEvents
{
    [LoggerMessage(30, LogLevel.Error, "A page could not be made: {Kind}{Place}")]
    public static partial void Broken(ILogger logger, string kind, string place);
}
