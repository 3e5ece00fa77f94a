using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>A prompt and its buttons; a long list goes on in the next bubbles.</summary>
internal static class ChoiceBubbles
{
    /// <summary>More than any question has; a bubble of that many still fits on a screen.</summary>
    private const int MostButtons = 12;

    /// <summary>A carousel holds no more, and a way to the rest stands above: typing.</summary>
    private const int MostChoices = MostButtons * LineLimits.CarouselBubbles;

    public static IEnumerable<FlexBubble> Of(ChoicesReply reply, Taps taps, IEnumerable<FlexComponent> above)
    {
        var shown = reply.Choices.Take(MostChoices).ToList();
        var bubbles = (shown.Count + MostButtons - 1) / MostButtons;
        var parts = shown.Chunk((shown.Count + bubbles - 1) / bubbles).ToList();
        for (var index = 0; index < parts.Count; index++)
        {
            IEnumerable<FlexComponent> head = index == 0 ? [.. above, .. Head(reply, "")] : Head(reply with { Note = "" }, $" ({index + 1}/{parts.Count})");
            yield return FlexParts.Bubble([.. head, .. Buttons(parts[index], taps, reply.Role)]);
        }
    }

    public static IEnumerable<FlexComponent> Buttons(IEnumerable<Choice> choices, Taps taps, ChoicesRole? role) =>
        FlexParts.Buttons([.. choices.Select(choice => ((LineAction)taps.Of(choice, LineLimits.FlexLabel, role), choice.Label))]);

    private static IEnumerable<FlexComponent> Head(ChoicesReply reply, string count)
    {
        if (!string.IsNullOrWhiteSpace(reply.Prompt))
        {
            yield return FlexParts.Title(reply.Prompt) with { Size = "md", Text = Shorten.Cut(reply.Prompt, 300) + count };
        }

        if (!string.IsNullOrWhiteSpace(reply.Note))
        {
            yield return FlexParts.Small(reply.Note);
        }
    }
}
