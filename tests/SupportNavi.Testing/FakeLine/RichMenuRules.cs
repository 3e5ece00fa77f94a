using System.Text.Json;

namespace SupportNavi.Testing;

/// <summary>What LINE says of a rich menu.</summary>
internal static class RichMenuRules
{
    public static void Check(JsonRules rules, JsonElement menu)
    {
        rules.Only(menu, "", "size", "selected", "name", "chatBarText", "areas");
        rules.Text(menu, "", "name", 300);
        rules.Text(menu, "", "chatBarText", 14);
        rules.If(!menu.TryGetProperty("selected", out var selected) || selected.ValueKind is not (JsonValueKind.True or JsonValueKind.False), "selected", "Must be a boolean");
        var (width, height) = (0, 0);
        if (rules.Object(menu, "", "size", true) is { } size)
        {
            (width, height) = (Number(rules, size, "size", "width"), Number(rules, size, "size", "height"));
            rules.If(width is < 800 or > 2500, "size.width", "Must be 800 to 2500");
            rules.If(height < 250 || width < 1.45 * height, "size.height", "Must be at least 250, and the width at least 1.45 times as large");
        }

        foreach (var (area, place) in rules.List(menu, "", "areas", 20))
        {
            if (rules.Object(area, place, "bounds", true) is { } bounds)
            {
                var at = place + ".bounds";
                var (x, y) = (Number(rules, bounds, at, "x"), Number(rules, bounds, at, "y"));
                rules.If(x < 0 || y < 0 || x + Number(rules, bounds, at, "width") > width || y + Number(rules, bounds, at, "height") > height, at, "Outside the menu");
            }

            MessageRules.Action(rules, area, place, 20, required: true, "postback", "message", "uri", "datetimepicker", "richmenuswitch", "clipboard");
        }
    }

    private static int Number(JsonRules rules, JsonElement parent, string place, string name)
    {
        var found = parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number;
        rules.If(!found, JsonRules.Path(place, name), "Must be a number");
        return found ? value.GetInt32() : 0;
    }
}
