namespace SupportNavi.Bot.Channels.Line.Sending;

/// <summary>What became of something sent to LINE.</summary>
internal enum SendResult
{
    /// <summary>LINE took it.</summary>
    Done,

    /// <summary>The reply token has been used, or has expired: it was sent before, or never can be.</summary>
    TokenUsed,

    /// <summary>LINE will not take it however often it is sent.</summary>
    Refused,

    /// <summary>It may be taken when it is sent again.</summary>
    Later,
}

/// <summary>What became of it, and what LINE said about it.</summary>
internal sealed record SendOutcome(SendResult Result)
{
    public static readonly SendOutcome Done = new(SendResult.Done);

    /// <summary>The HTTP status; 0 when there was no answer.</summary>
    public int Status { get; init; }

    /// <summary>LINE's own name for the request, for asking them.</summary>
    public string RequestId { get; init; } = "";

    /// <summary>How long LINE asks to wait.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>A status or the kind of failure.</summary>
    public string Reason { get; init; } = "";
}
