using System.Text;
using System.Text.Json;

namespace SupportNavi.Testing;

/// <summary>What LINE says of Flex containers and components.</summary>
internal static class FlexRules
{
    private static readonly string[] Spaces = ["none", "xs", "sm", "md", "lg", "xl", "xxl"];
    private static readonly string[] Sizes = ["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"];
    private static readonly string[] Actions = ["postback", "message", "uri", "datetimepicker", "clipboard"];
    private static readonly JsonValueKind[] Boolean = [JsonValueKind.True, JsonValueKind.False];

    public static void Container(JsonRules rules, JsonElement container, string place)
    {
        switch (rules.OneOf(container, place, "type", true, "bubble", "carousel"))
        {
            case "bubble":
                Bubble(rules, container, place);
                break;
            case "carousel":
                rules.Only(container, place, "type", "contents");
                rules.If(Bytes(container) > 50 * 1024, place, "The carousel is larger than 50 KB");
                foreach (var (bubble, at) in rules.List(container, place, "contents", 12))
                {
                    rules.OneOf(bubble, at, "type", true, "bubble");
                    Bubble(rules, bubble, at);
                }

                break;
        }
    }

    private static void Bubble(JsonRules rules, JsonElement bubble, string place)
    {
        rules.Only(bubble, place, "type", "size", "direction", "header", "hero", "body", "footer", "styles", "action");
        rules.OneOf(bubble, place, "size", false, "nano", "micro", "deca", "hecto", "kilo", "mega", "giga");
        rules.If(Bytes(bubble) > 30 * 1024, place, "The bubble is larger than 30 KB");
        foreach (var block in (string[])["header", "body", "footer"])
        {
            if (rules.Object(bubble, place, block, false) is { } box)
            {
                rules.OneOf(box, $"{place}.{block}", "type", true, "box");
                Component(rules, box, $"{place}.{block}", "vertical");
            }
        }
    }

    private static void Component(JsonRules rules, JsonElement component, string place, string layout)
    {
        var type = rules.OneOf(component, place, "type", true, "box", "text", "button", "separator", "image", "icon", "filler");
        rules.If(layout == "baseline" && type is not ("text" or "icon" or "filler"), place, "Not in a baseline box");
        rules.If(layout != "baseline" && type == "icon", place, "Only in a baseline box");
        rules.Kind(component, place, "flex", JsonValueKind.Number);
        Length(rules, component, place, "margin", Spaces);
        switch (type)
        {
            case "box":
                Box(rules, component, place);
                break;
            case "text":
                Text(rules, component, place);
                break;
            case "button":
                rules.Only(component, place, "type", "action", "flex", "margin", "height", "style", "color", "gravity", "adjustMode", "scaling");
                rules.OneOf(component, place, "style", false, "primary", "secondary", "link");
                rules.OneOf(component, place, "height", false, "sm", "md");
                rules.OneOf(component, place, "adjustMode", false, "shrink-to-fit");
                rules.Kind(component, place, "scaling", Boolean);
                Color(rules, component, place, "color");
                MessageRules.Action(rules, component, place, 40, required: true, Actions);
                break;
            case "separator":
                rules.Only(component, place, "type", "margin", "color");
                break;
        }
    }

    private static void Box(JsonRules rules, JsonElement box, string place)
    {
        rules.Only(box, place, "type", "layout", "contents", "flex", "spacing", "margin", "paddingAll", "backgroundColor", "cornerRadius", "action", "width", "height", "alignItems", "justifyContent");
        var layout = rules.OneOf(box, place, "layout", true, "vertical", "horizontal", "baseline");
        Length(rules, box, place, "spacing", Spaces);
        Length(rules, box, place, "paddingAll", Spaces);
        Length(rules, box, place, "cornerRadius", Spaces);
        Color(rules, box, place, "backgroundColor");
        MessageRules.Action(rules, box, place, 40, required: false, Actions);
        foreach (var (component, at) in rules.List(box, place, "contents", int.MaxValue))
        {
            Component(rules, component, at, layout);
        }
    }

    private static void Text(JsonRules rules, JsonElement text, string place)
    {
        rules.Only(text, place, "type", "text", "size", "weight", "color", "align", "gravity", "wrap", "scaling", "flex", "margin", "action", "maxLines", "decoration", "style", "lineSpacing", "adjustMode");
        rules.Text(text, place, "text", int.MaxValue);
        Length(rules, text, place, "size", Sizes);
        rules.OneOf(text, place, "weight", false, "regular", "bold");
        rules.OneOf(text, place, "align", false, "start", "end", "center");
        rules.Kind(text, place, "wrap", Boolean);
        rules.Kind(text, place, "scaling", Boolean);
        Color(rules, text, place, "color");
        MessageRules.Action(rules, text, place, 40, required: false, Actions);
    }

    /// <summary>A keyword or pixels.</summary>
    private static void Length(JsonRules rules, JsonElement parent, string place, string name, string[] keywords)
    {
        var text = rules.OptionalText(parent, place, name, 20);
        var isPixels = text is [.. var number, 'p', 'x'] && double.TryParse(number, out _);
        rules.If(!string.IsNullOrEmpty(text) && !isPixels && !keywords.Contains(text, StringComparer.Ordinal), JsonRules.Path(place, name), "invalid value");
    }

    private static void Color(JsonRules rules, JsonElement parent, string place, string name)
    {
        var text = rules.OptionalText(parent, place, name, 9);
        rules.If(text is not null && !(text is ['#', .. var digits] && digits.Length is 6 or 8 && text[1..].All(char.IsAsciiHexDigit)), JsonRules.Path(place, name), "invalid color");
    }

    private static int Bytes(JsonElement element) => Encoding.UTF8.GetByteCount(element.GetRawText());
}
