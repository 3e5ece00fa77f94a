namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>What a rendering needs besides the turn.</summary>
/// <param name="PrivateLink">A link for one look at the details of a sensitive turn on the page; null when there is none.</param>
internal sealed record LineLook(Uri? PrivateLink = null)
{
    /// <summary>No link.</summary>
    public static readonly LineLook Plain = new();
}
