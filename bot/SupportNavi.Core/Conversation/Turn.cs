using System.Collections.Immutable;

namespace SupportNavi.Core.Conversation;

/// <summary>応答: what one message yields.</summary>
/// <param name="Progress">To be remembered.</param>
/// <param name="Replies">To be shown, in order.</param>
/// <param name="Language">The language they are in.</param>
/// <param name="IsSensitive">They speak of violence or suicide: no echo, no preview, forgotten after <see cref="Navigator.SensitiveMinutes"/>.</param>
/// <param name="IsForgotten">The resident asked for everything to be deleted; nothing may be kept.</param>
public sealed record Turn(Progress Progress, ImmutableArray<Reply> Replies, string Language, bool IsSensitive, bool IsForgotten)
{
    /// <summary>つながらなかった: a window that the resident just reported, to be counted without anything about the person.</summary>
    public Unreached? Unreached { get; init; }
}

/// <summary>A window that could not be reached.</summary>
/// <param name="Organization">Its id.</param>
/// <param name="Kind">One of <see cref="Conversation.UnreachedScreen.Kinds"/>: what happened.</param>
public sealed record Unreached(string Organization, string Kind);
