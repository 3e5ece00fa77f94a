namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>One run of the validator.</summary>
internal sealed class LineCheck
{
    private readonly List<string> faults = [];

    public IReadOnlyList<string> Faults => faults;

    public void Count(string place, int count, int most)
    {
        if (count == 0 || count > most)
        {
            faults.Add($"{place}: {count} items, not 1 to {most}");
        }
    }

    public void Message(string place, LineMessage message)
    {
        switch (message)
        {
            case TextMessage text:
                Text(place + ".text", text.Text, LineLimits.Text);
                break;
            case FlexMessage flex:
                Text(place + ".altText", flex.AltText, LineLimits.AltText);
                Container(place + ".contents", flex.Contents);
                break;
        }

        if (message.QuickReply is { Items: var items })
        {
            Count(place + ".quickReply.items", items.Length, LineLimits.QuickReplyItems);
            for (var index = 0; index < items.Length; index++)
            {
                Action($"{place}.quickReply.items[{index}].action", items[index].Action, LineLimits.QuickReplyLabel);
            }
        }
    }

    private void Container(string place, FlexContainer container)
    {
        if (container is FlexBubble bubble)
        {
            Bubble(place, bubble);
        }
        else if (container is FlexCarousel carousel)
        {
            Count(place + ".contents", carousel.Contents.Length, LineLimits.CarouselBubbles);
            Size(place, carousel, LineLimits.CarouselBytes);
            for (var index = 0; index < carousel.Contents.Length; index++)
            {
                var at = $"{place}.contents[{index}]";
                if (carousel.Contents[index] is FlexBubble inner)
                {
                    Bubble(at, inner);
                }
                else
                {
                    faults.Add($"{at}: not a bubble");
                }
            }
        }
    }

    private void Bubble(string place, FlexBubble bubble)
    {
        Size(place, bubble, LineLimits.BubbleBytes);
        Block(place + ".body", bubble.Body);
        if (bubble.Footer is { } footer)
        {
            Block(place + ".footer", footer);
        }
    }

    private void Block(string place, FlexComponent block)
    {
        if (block is not FlexBox)
        {
            faults.Add($"{place}: not a box");
        }

        Component(place, block);
    }

    private void Component(string place, FlexComponent component)
    {
        switch (component)
        {
            case FlexBox box:
                Box(place, box);
                break;
            case FlexText text:
                Text(place + ".text", text.Text, int.MaxValue);
                Optional(place, text.Action);
                break;
            case FlexButton button:
                Action(place + ".action", button.Action, LineLimits.FlexLabel);
                break;
        }
    }

    private void Box(string place, FlexBox box)
    {
        Optional(place, box.Action);
        if (box.Contents.IsEmpty)
        {
            faults.Add($"{place}.contents: empty");
        }

        for (var index = 0; index < box.Contents.Length; index++)
        {
            Component($"{place}.contents[{index}]", box.Contents[index]);
            if (box.Layout == "baseline" && box.Contents[index] is not FlexText)
            {
                faults.Add($"{place}.contents[{index}]: only texts stand on a baseline");
            }
        }
    }

    private void Optional(string place, LineAction? action)
    {
        if (action is not null)
        {
            Action(place + ".action", action, LineLimits.FlexLabel);
        }
    }

    private void Action(string place, LineAction action, int label)
    {
        Text(place + ".label", action.Label, label);
        switch (action)
        {
            case PostbackAction postback:
                Text(place + ".data", postback.Data, LineLimits.PostbackData);
                if (postback.DisplayText is { } display)
                {
                    Text(place + ".displayText", display, LineLimits.DisplayText);
                }

                break;
            case MessageAction message:
                Text(place + ".text", message.Text, LineLimits.MessageText);
                break;
            case UriAction uri:
                Text(place + ".uri", uri.Uri, LineLimits.Uri);
                if (!LineLimits.Schemes.Any(scheme => uri.Uri.StartsWith(scheme, StringComparison.Ordinal)) || uri.Uri.AsSpan().ContainsAnyExceptInRange('!', '~'))
                {
                    faults.Add($"{place}.uri: not an address that LINE opens");
                }

                break;
            case LocationAction when label == LineLimits.FlexLabel:
                faults.Add($"{place}: a position is asked for in quick replies only");
                break;
        }
    }

    private void Text(string place, string text, int most)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            faults.Add($"{place}: empty");
        }
        else if (text.Length > most)
        {
            faults.Add($"{place}: {text.Length} characters, more than {most}");
        }
    }

    private void Size(string place, FlexContainer container, int most)
    {
        var bytes = LineJson.Bytes(container).Length;
        if (bytes > most)
        {
            faults.Add($"{place}: {bytes} bytes, more than {most}");
        }
    }
}
