using System.Globalization;
using System.Text.Json;

namespace SupportNavi.Import.Reading;

/// <summary>One object of a JSON list, with what it hangs on.</summary>
/// <param name="Element">The object; any other value goes into the column <c>value</c>.</param>
/// <param name="Key">Its key, where the list is an object of objects.</param>
/// <param name="Parent">The object the list stands in, whose columns begin with <c>parent.</c>; null for none.</param>
internal sealed record JsonItem(JsonElement Element, string? Key, JsonItem? Parent)
{
    /// <summary>Every column with its text, in order; a name may come twice where the document repeats it.</summary>
    public IEnumerable<(string Name, string Text)> Cells()
    {
        if (Key is not null)
        {
            yield return ("key", CellText.Clean(Key));
        }

        foreach (var cell in Element.ValueKind == JsonValueKind.Object ? Flatten(Element, "") : [("value", Text(Element))])
        {
            yield return cell;
        }

        foreach (var (name, text) in Parent?.Cells() ?? [])
        {
            yield return ("parent." + name, text);
        }
    }

    /// <summary>Whether the value is a list with objects in it: a table of its own, not a cell.</summary>
    public static bool IsTable(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object);

    private static IEnumerable<(string Name, string Text)> Flatten(JsonElement value, string prefix)
    {
        foreach (var property in value.EnumerateObject())
        {
            var name = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var cell in Flatten(property.Value, name + "."))
                {
                    yield return cell;
                }
            }
            else if (!IsTable(property.Value))
            {
                yield return (name, Text(property.Value));
            }
        }
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => CellText.Clean(value.GetString()!),
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(Text)),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        JsonValueKind.Number when value.GetRawText() is var raw && raw.AsSpan().IndexOfAny('e', 'E') >= 0 && value.TryGetDecimal(out var number) => number.ToString(CultureInfo.InvariantCulture),
        _ => value.GetRawText(),
    };
}
