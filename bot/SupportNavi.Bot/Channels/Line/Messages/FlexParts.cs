using System.Collections.Immutable;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>The few ways in which a bubble shows things. Colours are dark enough to be read on white by everybody (7:1).</summary>
internal static class FlexParts
{
    /// <summary>A button shows one line; LINE shrinks what is wider, which older people cannot read.</summary>
    private const double WidestButton = 16;

    private const int LongestText = 300;
    private const string Quiet = "#555555";
    private const string Ink = "#0B3D91";
    private const string Paper = "#EEF2FA";

    public static FlexText Title(string text) => new(Shorten.Cut(text, LongestText)) { Weight = "bold", Size = "lg" };

    public static FlexText Plain(string text) => new(Shorten.Cut(text, LongestText)) { Size = "sm" };

    public static FlexText Small(string text) => new(Shorten.Cut(text, LongestText)) { Size = "xs", Color = Quiet };

    public static FlexText Coloured(string text, string color) => Plain(text) with { Color = color, Weight = "bold" };

    public static FlexBox Column(IEnumerable<FlexComponent> contents) => new("vertical", [.. contents]) { Spacing = "sm" };

    public static FlexBubble Bubble(IEnumerable<FlexComponent> contents) => new(Column(contents));

    /// <summary>A label and its value side by side.</summary>
    public static FlexBox Fact(string label, string value) => new("horizontal", [Small(label) with { Flex = 2 }, Plain(value) with { Flex = 5 }]) { Spacing = "sm" };

    /// <summary>Buttons of one look: of one line when every label fits, else as wide texts that wrap and keep their end.</summary>
    public static IEnumerable<FlexComponent> Buttons(IReadOnlyList<(LineAction Action, string Label)> choices) =>
        choices.All(choice => Shorten.Width(choice.Label) <= WidestButton && choice.Label.Length <= LineLimits.FlexLabel)
            ? choices.Select(choice => (FlexComponent)new FlexButton(choice.Action) { Style = "secondary", Height = "sm", Color = Paper })
            : choices.Select(choice => (FlexComponent)Row(choice.Action, choice.Label));

    /// <summary>A small text to tap, for what is on every screen.</summary>
    public static FlexText LinkText(LineAction action) =>
        new(action.Label) { Size = "sm", Color = Ink, Align = "center", Flex = 1, Action = action };

    /// <summary>Two by two.</summary>
    public static ImmutableArray<FlexComponent> Pairs(IEnumerable<FlexComponent> components) =>
        [.. components.Chunk(2).Select(pair => new FlexBox("horizontal", [.. pair]) { Spacing = "md", PaddingAll = "xs" })];

    private static FlexBox Row(LineAction action, string label) => new("vertical", [new FlexText(Shorten.Cut(label, LongestText)) { Align = "center", Color = Ink }])
    {
        Action = action,
        BackgroundColor = Paper,
        CornerRadius = "md",
        PaddingAll = "md",
    };
}
