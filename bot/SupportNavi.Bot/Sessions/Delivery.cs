using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>An event as a channel hands it over to be answered once.</summary>
/// <param name="Event">Its id; the same when it comes again.</param>
/// <param name="Token">What an answer is sent by; null when there can be none.</param>
/// <param name="Empty">An input in which nothing was said.</param>
internal sealed record Delivery(string Event, string? Token, Input Empty)
{
    /// <summary>Makes the turn; null when there is nothing to say and nothing changes.</summary>
    public required Responding Respond { get; init; }

    /// <summary>The turn as the channel sends it, with the address of a private page when there is one.</summary>
    public required Func<Turn, Uri?, byte[]> Render { get; init; }

    /// <summary>A one-time link with its address, for a conversation that is sensitive.</summary>
    public Func<DateTimeOffset, (PrivateLink? Link, Uri? Address)> Link { get; init; } = _ => default;

    /// <summary>How long the conversation is kept when that is not the usual time.</summary>
    public TimeSpan? Keep { get; init; }
}

/// <summary>Makes a turn of what is remembered.</summary>
/// <param name="navigator">The navigator.</param>
/// <param name="progress">What is remembered.</param>
/// <param name="isKnown">Anything is remembered at all.</param>
/// <param name="empty">An input in which nothing was said.</param>
internal delegate Turn? Responding(Navigator navigator, Progress progress, bool isKnown, Input empty);
