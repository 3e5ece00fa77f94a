using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>The outermost of a laid-out message. Members are declared by their base types, because only those write their <c>type</c>.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBubble), "bubble")]
[JsonDerivedType(typeof(FlexCarousel), "carousel")]
internal abstract record FlexContainer;

/// <summary>One card.</summary>
/// <param name="Body">A <see cref="FlexBox"/>.</param>
internal sealed record FlexBubble(FlexComponent Body) : FlexContainer
{
    /// <summary>nano … giga; LINE takes mega when it is missing.</summary>
    public string? Size { get; init; }

    /// <summary>A <see cref="FlexBox"/> below the body.</summary>
    public FlexComponent? Footer { get; init; }
}

/// <summary>Bubbles side by side.</summary>
/// <param name="Contents">Each a <see cref="FlexBubble"/>.</param>
internal sealed record FlexCarousel(ImmutableArray<FlexContainer> Contents) : FlexContainer;
