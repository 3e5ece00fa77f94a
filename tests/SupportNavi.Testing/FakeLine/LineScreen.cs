using System.Text.Json;

namespace SupportNavi.Testing;

/// <summary>What a resident sees of a reply.</summary>
public sealed class LineScreen
{
    private readonly List<string> texts = [];
    private readonly List<(string Label, string Data, string? Echo)> taps = [];
    private readonly List<(string Label, string Uri)> links = [];
    private readonly List<string> alternatives = [];

    /// <summary>Reads the messages of a reply.</summary>
    public LineScreen(JsonElement messages) => Read(messages, "");

    /// <summary>All texts and labels.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>All buttons that send data; quick replies too.</summary>
    public IReadOnlyList<(string Label, string Data, string? Echo)> Taps => taps;

    /// <summary>All buttons that open something.</summary>
    public IReadOnlyList<(string Label, string Uri)> Links => links;

    /// <summary>What a notification shows.</summary>
    public IReadOnlyList<string> Alternatives => alternatives;

    /// <summary>Everything that can be read.</summary>
    public string Text => string.Join('\n', texts);

    private void Read(JsonElement element, string name)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    Read(item, name);
                }

                break;
            case JsonValueKind.Object:
                Action(element, name);
                foreach (var property in element.EnumerateObject())
                {
                    Read(property.Value, property.Name);
                }

                break;
            case JsonValueKind.String when name is "text" or "label":
                texts.Add(element.GetString()!);
                break;
            case JsonValueKind.String when name == "altText":
                alternatives.Add(element.GetString()!);
                break;
        }
    }

    private void Action(JsonElement element, string name)
    {
        if (name == "action" && Field(element, "data") is { } data)
        {
            taps.Add((Field(element, "label") ?? "", data, Field(element, "displayText")));
        }
        else if (name == "action" && Field(element, "uri") is { } uri)
        {
            links.Add((Field(element, "label") ?? "", uri));
        }
    }

    private static string? Field(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
