namespace SupportNavi.Bot;

/// <summary>What the program as a whole tells its operator.</summary>
internal static partial class HostEvents
{
    [LoggerMessage(1, LogLevel.Information, "Listening on {Addresses}. Stop with Ctrl+C.")]
    public static partial void Listening(ILogger logger, string addresses);
}
