using System.Text.Json;

namespace SupportNavi.Testing;

/// <summary>What LINE says of messages, quick replies and actions.</summary>
internal static class MessageRules
{
    public static void Check(JsonRules rules, JsonElement body)
    {
        foreach (var (message, place) in rules.List(body, "", "messages", 5))
        {
            if (message.ValueKind != JsonValueKind.Object)
            {
                rules.If(true, place, "Must be an object");
                continue;
            }

            Message(rules, message, place);
        }
    }

    private static void Message(JsonRules rules, JsonElement message, string place)
    {
        switch (rules.OneOf(message, place, "type", true, "text", "flex"))
        {
            case "text":
                rules.Only(message, place, "type", "text", "quickReply", "sender", "emojis", "quoteToken");
                rules.Text(message, place, "text", 5000);
                break;
            case "flex":
                rules.Only(message, place, "type", "altText", "contents", "quickReply", "sender");
                rules.Text(message, place, "altText", 1500);
                if (rules.Object(message, place, "contents", true) is { } contents)
                {
                    FlexRules.Container(rules, contents, place + ".contents");
                }

                break;
        }

        if (rules.Object(message, place, "quickReply", false) is { } quick)
        {
            foreach (var (item, at) in rules.List(quick, place + ".quickReply", "items", 13))
            {
                rules.OneOf(item, at, "type", true, "action");
                rules.Only(item, at, "type", "action", "imageUrl");
                Action(rules, item, at, 20, required: true, "postback", "message", "uri", "location", "camera", "cameraRoll", "datetimepicker", "clipboard");
            }
        }
    }

    /// <summary>The action of a component or a quick reply.</summary>
    public static void Action(JsonRules rules, JsonElement parent, string place, int label, bool required, params string[] types)
    {
        if (rules.Object(parent, place, "action", required) is not { } action)
        {
            return;
        }

        var at = place + ".action";
        var type = rules.OneOf(action, at, "type", true, types);
        rules.Text(action, at, "label", label);
        switch (type)
        {
            case "postback":
                rules.Only(action, at, "type", "label", "data", "displayText", "text", "inputOption", "fillInText");
                rules.Text(action, at, "data", 300);
                rules.OptionalText(action, at, "displayText", 300);
                break;
            case "message":
                rules.Only(action, at, "type", "label", "text");
                rules.Text(action, at, "text", 300);
                break;
            case "uri":
                rules.Only(action, at, "type", "label", "uri", "altUri");
                Address(rules, rules.Text(action, at, "uri", 1000), at + ".uri");
                break;
            case "location":
                rules.Only(action, at, "type", "label");
                break;
        }
    }

    private static void Address(JsonRules rules, string uri, string place)
    {
        var scheme = uri.Split(':')[0];
        rules.If(uri.Length > 0 && scheme is not ("http" or "https" or "line" or "tel"), place, "invalid uri scheme");
        rules.If(uri.Any(character => character is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'), place, "invalid uri");
        rules.If(scheme is "http" or "https" && !Uri.TryCreate(uri, UriKind.Absolute, out _), place, "invalid uri");
    }
}
