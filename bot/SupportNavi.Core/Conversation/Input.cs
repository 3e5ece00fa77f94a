using System.Collections.Frozen;
using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Conversation;

/// <summary>One message of a resident, as a channel hands it on. At most one of text, tap and position is set; none means "show where we are".</summary>
public sealed record Input
{
    /// <summary>Japan Standard Time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What was typed, of any length.</summary>
    public string? Text { get; init; }

    /// <summary>The data of the button that was tapped.</summary>
    public string? Tap { get; init; }

    /// <summary>Where the resident is.</summary>
    public GeoPoint? Position { get; init; }

    /// <summary>How many cards the channel shows at once.</summary>
    public int PageSize { get; init; } = 5;

    /// <summary>Ids of organisations that several residents could not reach lately; their cards say so.</summary>
    public IReadOnlySet<string> HardToReach { get; init; } = FrozenSet<string>.Empty;

    /// <summary>The language to begin in when none has been chosen, as the channel knows it.</summary>
    public string? Language { get; init; }
}
