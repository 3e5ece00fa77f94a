using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Gathers texts and bubbles in the order of the conversation and makes as few messages of them as LINE allows.</summary>
/// <param name="alt">What stands for a bubble that must not be previewed; null when it may.</param>
internal sealed class LineAssembly(string? alt)
{
    /// <summary>Cards in one carousel, so that there is room for 「もっと見る」 and the footer.</summary>
    private const int MostCards = 10;

    private readonly List<Part> parts = [];
    private readonly List<TextReply> said = [];

    /// <summary>What bubbles stand for in a carousel; only bubbles of one kind share one.</summary>
    public enum Kind { Text, Result, Narrow, Question, Area, Language }

    public void Say(TextReply text) => said.Add(text);

    /// <summary>A text of its own, to be copied.</summary>
    public void Copy(string text)
    {
        FlushSaid();
        parts.Add(Part.OfText(Shorten.Cut(text, LineLimits.Text)));
    }

    public void Add(Kind kind, FlexBubble bubble, string alternative) => parts.Add(new(kind, alternative, bubble));

    /// <summary>Adds buttons to the bubble that was just added.</summary>
    /// <returns>Whether there was one, and room in it.</returns>
    public bool Extend(IEnumerable<FlexComponent> buttons)
    {
        if (said.Count > 0 || parts is not [.., { Kind: Kind.Result, Bubble: { Body: FlexBox body } bubble } last])
        {
            return false;
        }

        var longer = bubble with { Body = body with { Contents = body.Contents.AddRange(buttons) } };
        parts[^1] = last with { Bubble = longer };
        return true;
    }

    /// <summary>What was said last: a message of its own before the first bubble, later the head of the next one.</summary>
    public IReadOnlyList<FlexComponent> TakeHead()
    {
        if (!parts.Exists(part => part.Bubble is not null))
        {
            FlushSaid();
            return [];
        }

        List<FlexComponent> head = [.. said.Select(text => text.Role is TextRole.Title or TextRole.Urgent ? FlexParts.Title(text.Text) : FlexParts.Plain(text.Text))];
        said.Clear();
        return head;
    }

    /// <summary>The messages; the footer may need one more, so one is kept free.</summary>
    public List<LineMessage> ToMessages()
    {
        FlushSaid();
        var messages = new List<(Kind Kind, LineMessage Message)>();
        for (var start = 0; start < parts.Count;)
        {
            if (parts[start].Bubble is null)
            {
                messages.Add((Kind.Text, new TextMessage(parts[start++].Text)));
                continue;
            }

            var count = Together(start);
            messages.Add((parts[start].Kind, Flex(parts.GetRange(start, count))));
            start += count;
        }

        while (messages.Count >= LineLimits.Messages)
        {
            messages.RemoveAt(messages.FindLastIndex(pair => pair.Kind == Kind.Narrow) is var narrow and >= 0 ? narrow : messages.Count - 2);
        }

        return [.. messages.Select(pair => pair.Message)];
    }

    /// <summary>How many bubbles from here on stand in one carousel.</summary>
    private int Together(int start)
    {
        var count = 1;
        while (start + count < parts.Count && count <= MostCards && parts[start + count].Bubble is not null && parts[start + count].Kind == parts[start].Kind)
        {
            count++;
        }

        while (count > 1 && !FlexWeight.Fits(Carousel(parts.GetRange(start, count)), LineLimits.CarouselBytes))
        {
            count--;
        }

        return count;
    }

    private FlexMessage Flex(List<Part> shown)
    {
        var text = alt ?? string.Join('\n', shown.Select(part => part.Text).Where(text => text.Length > 0));
        return new(Shorten.Cut(text, LineLimits.AltText), shown is [{ Bubble: { } only }] ? only : Carousel(shown));
    }

    private static FlexCarousel Carousel(List<Part> shown) => new([.. shown.Select(part => part.Bubble!)]);

    private void FlushSaid()
    {
        if (said.Count > 0)
        {
            parts.Add(Part.OfText(Shorten.Cut(PlainText.Of(said), LineLimits.Text)));
            said.Clear();
        }
    }

    private sealed record Part(Kind Kind, string Text, FlexBubble? Bubble)
    {
        public static Part OfText(string text) => new(Kind.Text, text, null);
    }
}
