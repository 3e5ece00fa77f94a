namespace SupportNavi.Bot.Channels.Web;

/// <summary>A page within the common frame.</summary>
internal interface IShown
{
    /// <summary>What is shown.</summary>
    PageView Shown { get; }
}
