using System.Text.Json;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>The pieces that hold no others.</summary>
internal static class LineWriterParts
{
    public static void Text(Utf8JsonWriter json, FlexText text)
    {
        json.WriteString("type"u8, "text"u8);
        json.WriteString("text"u8, text.Text);
        Optional(json, "size"u8, text.Size);
        Optional(json, "weight"u8, text.Weight);
        Optional(json, "color"u8, text.Color);
        Optional(json, "align"u8, text.Align);
        Optional(json, "wrap"u8, text.Wrap);
        Optional(json, "scaling"u8, text.Scaling);
        Action(json, text.Action);
    }

    public static void Button(Utf8JsonWriter json, FlexButton button)
    {
        json.WriteString("type"u8, "button"u8);
        Action(json, button.Action);
        Optional(json, "style"u8, button.Style);
        Optional(json, "height"u8, button.Height);
        Optional(json, "color"u8, button.Color);
        Optional(json, "adjustMode"u8, button.AdjustMode);
        Optional(json, "scaling"u8, button.Scaling);
    }

    /// <summary>The member <c>action</c>, when there is one.</summary>
    public static void Action(Utf8JsonWriter json, LineAction? action)
    {
        if (action is null)
        {
            return;
        }

        json.WriteStartObject("action"u8);
        switch (action)
        {
            case PostbackAction postback:
                json.WriteString("type"u8, "postback"u8);
                json.WriteString("data"u8, postback.Data);
                Optional(json, "displayText"u8, postback.DisplayText);
                break;
            case UriAction uri:
                json.WriteString("type"u8, "uri"u8);
                json.WriteString("uri"u8, uri.Uri);
                break;
            case MessageAction message:
                json.WriteString("type"u8, "message"u8);
                json.WriteString("text"u8, message.Text);
                break;
            case LocationAction:
                json.WriteString("type"u8, "location"u8);
                break;
        }

        json.WriteString("label"u8, action.Label);
        json.WriteEndObject();
    }

    public static void Optional(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Optional(Utf8JsonWriter json, ReadOnlySpan<byte> name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }
}
