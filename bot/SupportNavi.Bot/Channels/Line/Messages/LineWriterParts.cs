using System.Text.Json;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>The pieces that hold no others.</summary>
internal static class LineWriterParts
{
    public static void Text(Utf8JsonWriter json, FlexText text)
    {
        json.WriteString(LineWords.Type, LineWords.Text);
        json.WriteString(LineWords.Text, text.Text);
        Optional(json, LineWords.Size, text.Size);
        Optional(json, LineWords.Weight, text.Weight);
        Optional(json, LineWords.Color, text.Color);
        Optional(json, LineWords.Align, text.Align);
        Optional(json, LineWords.Wrap, text.Wrap);
        Optional(json, LineWords.Scaling, text.Scaling);
        Action(json, text.Action);
    }

    public static void Button(Utf8JsonWriter json, FlexButton button)
    {
        json.WriteString(LineWords.Type, LineWords.Button);
        Action(json, button.Action);
        Optional(json, LineWords.Style, button.Style);
        Optional(json, LineWords.Height, button.Height);
        Optional(json, LineWords.Color, button.Color);
        Optional(json, LineWords.AdjustMode, button.AdjustMode);
        Optional(json, LineWords.Scaling, button.Scaling);
    }

    /// <summary>The member <c>action</c>, when there is one.</summary>
    public static void Action(Utf8JsonWriter json, LineAction? action)
    {
        if (action is null)
        {
            return;
        }

        json.WriteStartObject(LineWords.Action);
        switch (action)
        {
            case PostbackAction postback:
                json.WriteString(LineWords.Type, LineWords.Postback);
                json.WriteString(LineWords.Data, postback.Data);
                Optional(json, LineWords.DisplayText, postback.DisplayText);
                break;
            case UriAction uri:
                json.WriteString(LineWords.Type, LineWords.Uri);
                json.WriteString(LineWords.Uri, uri.Uri);
                break;
            case MessageAction message:
                json.WriteString(LineWords.Type, LineWords.Message);
                json.WriteString(LineWords.Text, message.Text);
                break;
            case LocationAction:
                json.WriteString(LineWords.Type, LineWords.Location);
                break;
        }

        json.WriteString(LineWords.Label, action.Label);
        json.WriteEndObject();
    }

    public static void Optional(Utf8JsonWriter json, JsonEncodedText name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private static void Optional(Utf8JsonWriter json, JsonEncodedText name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }
}
