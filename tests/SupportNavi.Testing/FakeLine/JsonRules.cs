using System.Text.Json;

namespace SupportNavi.Testing;

/// <summary>Collects every fault of a body with its place, as LINE's <c>details</c> do.</summary>
internal sealed class JsonRules
{
    private readonly List<(string Property, string Message)> faults = [];

    /// <summary>The refusal, or null when nothing was wrong.</summary>
    public LineRefusal? Refusal => faults.Count == 0 ? null : new(400, $"The request body has {faults.Count} error(s)", faults);

    public IReadOnlyList<string> Faults => [.. faults.Select(fault => $"{fault.Property}: {fault.Message}")];

    public void If(bool wrong, string place, string message)
    {
        if (wrong)
        {
            faults.Add((place, message));
        }
    }

    /// <summary>A required string that is not empty; "" when it is wrong.</summary>
    public string Text(JsonElement parent, string place, string name, int most) =>
        parent.TryGetProperty(name, out _) ? OptionalText(parent, place, name, most) ?? "" : Missing(Path(place, name));

    /// <summary>A string that may be missing, but not empty.</summary>
    public string? OptionalText(JsonElement parent, string place, string name, int most)
    {
        if (!parent.TryGetProperty(name, out var value))
        {
            return null;
        }

        var at = Path(place, name);
        if (value.ValueKind != JsonValueKind.String)
        {
            If(true, at, "Must be a string");
            return "";
        }

        var text = value.GetString()!;
        If(text.Trim().Length == 0, at, "May not be empty");
        If(text.Length > most, at, $"Length must be between 1 and {most}");
        return text;
    }

    /// <summary>A value out of a list.</summary>
    public string OneOf(JsonElement parent, string place, string name, bool required, params string[] values)
    {
        var text = required ? Text(parent, place, name, int.MaxValue) : OptionalText(parent, place, name, int.MaxValue);
        If(!string.IsNullOrEmpty(text) && !values.Contains(text, StringComparer.Ordinal), Path(place, name), "Must be one of " + string.Join(", ", values));
        return text ?? "";
    }

    /// <summary>The items of a required list.</summary>
    public IEnumerable<(JsonElement Item, string Place)> List(JsonElement parent, string place, string name, int most)
    {
        var at = Path(place, name);
        if (!parent.TryGetProperty(name, out var list) || list.ValueKind != JsonValueKind.Array)
        {
            If(true, at, "Must be an array");
            return [];
        }

        If(list.GetArrayLength() == 0 || list.GetArrayLength() > most, at, $"Size must be between 1 and {most}");
        return list.EnumerateArray().Select((item, index) => (item, $"{at}[{index}]"));
    }

    /// <summary>An object under a name, or null when it is missing or something else.</summary>
    public JsonElement? Object(JsonElement parent, string place, string name, bool required)
    {
        var found = parent.TryGetProperty(name, out var value);
        If(required && !found, Path(place, name), "May not be missing");
        If(found && value.ValueKind != JsonValueKind.Object, Path(place, name), "Must be an object");
        return found && value.ValueKind == JsonValueKind.Object ? value : null;
    }

    /// <summary>No other property stands in the object.</summary>
    public void Only(JsonElement element, string place, params string[] names)
    {
        foreach (var property in element.EnumerateObject())
        {
            If(!names.Contains(property.Name, StringComparer.Ordinal), Path(place, property.Name), "Unknown property");
        }
    }

    public void Kind(JsonElement element, string place, string name, params JsonValueKind[] kinds) =>
        If(element.TryGetProperty(name, out var value) && !kinds.Contains(value.ValueKind), Path(place, name), "Wrong type");

    public static string Path(string place, string name) => place.Length == 0 ? name : $"{place}.{name}";

    private string Missing(string place)
    {
        If(true, place, "May not be missing");
        return "";
    }
}
