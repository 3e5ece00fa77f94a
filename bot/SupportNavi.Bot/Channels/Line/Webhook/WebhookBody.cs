using System.Text.Json;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary>Reads the body of a webhook. One event in a form nobody documented does not take the others with it.</summary>
internal static class WebhookBody
{
    private const int MaxDepth = 32;

    private static readonly JsonSerializerOptions Form = new(JsonSerializerDefaults.Web)
    {
        AllowOutOfOrderMetadataProperties = true,
        MaxDepth = MaxDepth,
        NumberHandling = default,
    };

    /// <summary>The events; <paramref name="isWhole"/> is false when some of it could not be read.</summary>
    public static IReadOnlyList<LineEvent> Read(ReadOnlySpan<byte> json, out bool isWhole)
    {
        try
        {
            isWhole = true;
            var events = JsonSerializer.Deserialize<Body>(json, Form)?.Events;
            return events?.OfType<LineEvent>().ToList() ?? [];
        }
        catch (JsonException)
        {
            isWhole = false;
            return ReadEach(json);
        }
    }

    private static List<LineEvent> ReadEach(ReadOnlySpan<byte> json)
    {
        var read = new List<LineEvent>();
        try
        {
            foreach (var element in JsonSerializer.Deserialize<RawBody>(json, Form)?.Events ?? [])
            {
                if (ReadOne(element) is { } one)
                {
                    read.Add(one);
                }
            }
        }
        catch (JsonException)
        {
            // Not even a list of events.
        }

        return read;
    }

    private static LineEvent? ReadOne(JsonElement element)
    {
        try
        {
            return element.Deserialize<LineEvent>(Form);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Body(List<LineEvent?>? Events);

    private sealed record RawBody(List<JsonElement>? Events);
}
