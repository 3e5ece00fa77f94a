using System.Text.Json;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Writes messages by hand, without looking types up. Members that are null are left out.</summary>
internal static class LineWriter
{
    public static void Messages(Utf8JsonWriter json, IReadOnlyList<LineMessage> messages)
    {
        json.WriteStartArray();
        for (var index = 0; index < messages.Count; index++)
        {
            Message(json, messages[index]);
        }

        json.WriteEndArray();
    }

    public static void Container(Utf8JsonWriter json, FlexContainer container)
    {
        json.WriteStartObject();
        switch (container)
        {
            case FlexBubble bubble:
                json.WriteString(LineWords.Type, LineWords.Bubble);
                json.WritePropertyName(LineWords.Body);
                Component(json, bubble.Body);
                LineWriterParts.Optional(json, LineWords.Size, bubble.Size);
                if (bubble.Footer is { } footer)
                {
                    json.WritePropertyName(LineWords.Footer);
                    Component(json, footer);
                }

                break;
            case FlexCarousel carousel:
                json.WriteString(LineWords.Type, LineWords.Carousel);
                json.WriteStartArray(LineWords.Contents);
                foreach (var bubble in carousel.Contents)
                {
                    Container(json, bubble);
                }

                json.WriteEndArray();
                break;
        }

        json.WriteEndObject();
    }

    private static void Message(Utf8JsonWriter json, LineMessage message)
    {
        json.WriteStartObject();
        switch (message)
        {
            case TextMessage text:
                json.WriteString(LineWords.Type, LineWords.Text);
                json.WriteString(LineWords.Text, text.Text);
                break;
            case FlexMessage flex:
                json.WriteString(LineWords.Type, LineWords.Flex);
                json.WriteString(LineWords.AltText, flex.AltText);
                json.WritePropertyName(LineWords.Contents);
                Container(json, flex.Contents);
                break;
        }

        if (message.QuickReply is { } quick)
        {
            json.WriteStartObject(LineWords.QuickReply);
            json.WriteStartArray(LineWords.Items);
            foreach (var item in quick.Items)
            {
                json.WriteStartObject();
                LineWriterParts.Action(json, item.Action);
                json.WriteString(LineWords.Type, item.Type);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void Component(Utf8JsonWriter json, FlexComponent component)
    {
        json.WriteStartObject();
        switch (component)
        {
            case FlexBox box:
                Box(json, box);
                break;
            case FlexText text:
                LineWriterParts.Text(json, text);
                break;
            case FlexButton button:
                LineWriterParts.Button(json, button);
                break;
            case FlexSeparator:
                json.WriteString(LineWords.Type, LineWords.Separator);
                break;
        }

        LineWriterParts.Optional(json, LineWords.Margin, component.Margin);
        if (component.Flex is { } flex)
        {
            json.WriteNumber(LineWords.Flex, flex);
        }

        json.WriteEndObject();
    }

    private static void Box(Utf8JsonWriter json, FlexBox box)
    {
        json.WriteString(LineWords.Type, LineWords.Box);
        json.WriteString(LineWords.Layout, box.Layout);
        json.WriteStartArray(LineWords.Contents);
        foreach (var component in box.Contents)
        {
            Component(json, component);
        }

        json.WriteEndArray();
        LineWriterParts.Optional(json, LineWords.Spacing, box.Spacing);
        LineWriterParts.Optional(json, LineWords.PaddingAll, box.PaddingAll);
        LineWriterParts.Optional(json, LineWords.BackgroundColor, box.BackgroundColor);
        LineWriterParts.Optional(json, LineWords.CornerRadius, box.CornerRadius);
        LineWriterParts.Action(json, box.Action);
    }
}
