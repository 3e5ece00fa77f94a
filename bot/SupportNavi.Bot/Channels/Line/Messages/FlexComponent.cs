using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>A piece of a bubble.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlexBox), "box")]
[JsonDerivedType(typeof(FlexText), "text")]
[JsonDerivedType(typeof(FlexButton), "button")]
[JsonDerivedType(typeof(FlexSeparator), "separator")]
internal abstract record FlexComponent
{
    /// <summary>The space before it: none, xs … xxl.</summary>
    public string? Margin { get; init; }

    /// <summary>Its share of the width in a horizontal box.</summary>
    public int? Flex { get; init; }
}

/// <summary>Components in a row or a column.</summary>
/// <param name="Layout">vertical, horizontal or baseline.</param>
/// <param name="Contents">In order.</param>
internal sealed record FlexBox(string Layout, ImmutableArray<FlexComponent> Contents) : FlexComponent
{
    public string? Spacing { get; init; }

    public string? PaddingAll { get; init; }

    public string? BackgroundColor { get; init; }

    public string? CornerRadius { get; init; }

    public LineAction? Action { get; init; }
}

/// <summary>A text; never empty.</summary>
internal sealed record FlexText(string Text) : FlexComponent
{
    public string? Size { get; init; }

    public string? Weight { get; init; }

    public string? Color { get; init; }

    public string? Align { get; init; }

    public bool? Wrap { get; init; } = true;

    /// <summary>It grows with the size of text that the resident has chosen on the phone.</summary>
    public bool? Scaling { get; init; } = true;

    public LineAction? Action { get; init; }
}

/// <summary>A button of one line.</summary>
internal sealed record FlexButton(LineAction Action) : FlexComponent
{
    public string? Style { get; init; }

    public string? Height { get; init; }

    public string? Color { get; init; }

    /// <summary>shrink-to-fit, so that no label loses its end.</summary>
    public string? AdjustMode { get; init; } = "shrink-to-fit";

    public bool? Scaling { get; init; } = true;
}

/// <summary>A line between components.</summary>
internal sealed record FlexSeparator : FlexComponent;
