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
                json.WriteString("type"u8, "bubble"u8);
                json.WritePropertyName("body"u8);
                Component(json, bubble.Body);
                Optional(json, "size"u8, bubble.Size);
                if (bubble.Footer is { } footer)
                {
                    json.WritePropertyName("footer"u8);
                    Component(json, footer);
                }

                break;
            case FlexCarousel carousel:
                json.WriteString("type"u8, "carousel"u8);
                json.WriteStartArray("contents"u8);
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
                json.WriteString("type"u8, "text"u8);
                json.WriteString("text"u8, text.Text);
                break;
            case FlexMessage flex:
                json.WriteString("type"u8, "flex"u8);
                json.WriteString("altText"u8, flex.AltText);
                json.WritePropertyName("contents"u8);
                Container(json, flex.Contents);
                break;
        }

        if (message.QuickReply is { } quick)
        {
            json.WriteStartObject("quickReply"u8);
            json.WriteStartArray("items"u8);
            foreach (var item in quick.Items)
            {
                json.WriteStartObject();
                LineWriterParts.Action(json, item.Action);
                json.WriteString("type"u8, item.Type);
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
                json.WriteString("type"u8, "separator"u8);
                break;
        }

        Optional(json, "margin"u8, component.Margin);
        if (component.Flex is { } flex)
        {
            json.WriteNumber("flex"u8, flex);
        }

        json.WriteEndObject();
    }

    private static void Box(Utf8JsonWriter json, FlexBox box)
    {
        json.WriteString("type"u8, "box"u8);
        json.WriteString("layout"u8, box.Layout);
        json.WriteStartArray("contents"u8);
        foreach (var component in box.Contents)
        {
            Component(json, component);
        }

        json.WriteEndArray();
        Optional(json, "spacing"u8, box.Spacing);
        Optional(json, "paddingAll"u8, box.PaddingAll);
        Optional(json, "backgroundColor"u8, box.BackgroundColor);
        Optional(json, "cornerRadius"u8, box.CornerRadius);
        LineWriterParts.Action(json, box.Action);
    }

    private static void Optional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value) => LineWriterParts.Optional(json, name, value);
}
