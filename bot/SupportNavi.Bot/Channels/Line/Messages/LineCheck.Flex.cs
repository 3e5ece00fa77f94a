namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Containers and components.</summary>
internal sealed partial class LineCheck
{
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

    private void Size(string place, FlexContainer container, int most)
    {
        var bytes = LineJson.Size(container);
        if (bytes > most)
        {
            faults.Add($"{place}: {bytes} bytes, more than {most}");
        }
    }
}
