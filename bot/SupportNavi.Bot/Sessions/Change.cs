using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>What one turn leaves behind; it is committed whole.</summary>
/// <param name="Key">The conversation.</param>
/// <param name="Session">Its new state; null forgets it, with its links.</param>
internal sealed record Change(string Key, Session? Session)
{
    /// <summary>The event that was answered, so that it is not answered twice.</summary>
    public Handled? Event { get; init; }

    /// <summary>What is to be sent once this is committed.</summary>
    public Outgoing? Reply { get; init; }

    /// <summary>A one-time link to the conversation.</summary>
    public PrivateLink? Link { get; init; }

    /// <summary>A window that could not be reached, and the day.</summary>
    public (Unreached Window, DateOnly Day)? Unreached { get; init; }
}

/// <summary>An event that has been answered.</summary>
internal sealed record Handled(string Id, DateTimeOffset At);

/// <summary>A reply that waits to be sent; it is deleted as soon as it was.</summary>
/// <param name="Event">The event it answers.</param>
/// <param name="Key">The conversation, so that its replies go out in order.</param>
/// <param name="Token">What the channel sends it by.</param>
/// <param name="Messages">As the channel sends them.</param>
/// <param name="At">When the event came.</param>
internal sealed record Outgoing(string Event, string Key, string Token, byte[] Messages, DateTimeOffset At);

/// <summary>A link that opens a conversation once.</summary>
/// <param name="Hash">Of its token; the token itself is nowhere but in the message.</param>
/// <param name="ExpiresAt">When it ends unused.</param>
internal sealed record PrivateLink(string Hash, DateTimeOffset ExpiresAt);

/// <summary>What became of an event.</summary>
internal enum EventState
{
    /// <summary>It is new.</summary>
    New,

    /// <summary>It was answered, or its answer is about to be sent.</summary>
    Answered,

    /// <summary>It was taken in, and its answer came too late to be sent.</summary>
    Unanswered,
}

/// <summary>A conversation, and what became of an event.</summary>
internal readonly record struct Recalled(Session? Session, EventState Event);
