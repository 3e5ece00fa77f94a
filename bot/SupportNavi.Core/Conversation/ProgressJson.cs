using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace SupportNavi.Core.Conversation;

/// <summary>Progress as compact JSON, at most <see cref="MaxBytes"/> long for any progress a Navigator makes of data that passes the lint.</summary>
public static class ProgressJson
{
    /// <summary>The most a session row holds.</summary>
    public const int MaxBytes = 1024;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>UTF-8 JSON.</summary>
    public static byte[] Write(Progress progress)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Compact))
        {
            json.WriteStartObject();
            var settings = progress.Settings;
            Text(json, "l", settings.Language);
            Text(json, "w", settings.Who);
            Text(json, "a", settings.Area);
            if (settings.NoCalls)
            {
                json.WriteBoolean("n", value: true);
            }

            if (settings.Furigana)
            {
                json.WriteBoolean("f", value: true);
            }

            json.WriteStartArray("t");
            foreach (var topic in progress.Topics)
            {
                json.WriteStringValue(string.Join(' ', topic.Answers.Select(answered => $"{answered.Question}={answered.Answer}")));
            }

            json.WriteEndArray();
            json.WriteNumber("o", progress.Open);
            Text(json, "s", string.Join(' ', progress.Shortlist.Select(kept => (kept.IsSensitive ? "!" : "") + kept.Organization)));
            Text(json, "v", progress.View);
            if (progress.Alone)
            {
                json.WriteBoolean("x", value: true);
            }

            if (progress.SensitiveAt > 0)
            {
                json.WriteNumber("sa", progress.SensitiveAt);
            }

            json.WriteNumber("at", progress.At);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The progress, or <see cref="Progress.Start"/> when the bytes are not one.</summary>
    public static Progress Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var topics = root.GetProperty("t").EnumerateArray().Take(Progress.MaxTopics).Select(topic => ReadTopic(topic.GetString()!)).ToImmutableArray();
            var open = root.GetProperty("o").GetInt32();
            return new()
            {
                Settings = new(Text(root, "l"), Text(root, "w"), Text(root, "a"), root.TryGetProperty("n", out _), root.TryGetProperty("f", out _)),
                Topics = topics.IsEmpty ? [Topic.Empty] : topics,
                Open = open >= 0 && open < topics.Length ? open : 0,
                Shortlist = [.. Words(Text(root, "s")).Select(word => new Kept(word.TrimStart('!'), word[0] == '!')).Take(Progress.MaxShortlist)],
                View = Text(root, "v") ?? "",
                Alone = root.TryGetProperty("x", out _),
                SensitiveAt = root.TryGetProperty("sa", out var sensitive) ? sensitive.GetInt64() : 0,
                At = root.GetProperty("at").GetInt64(),
            };
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return Progress.Start;
        }
    }

    private static Topic ReadTopic(string text) => new(
    [
        .. Words(text).Select(word => word.Split('=', 2)).Where(pair => pair.Length == 2).Select(pair => new Answered(pair[0], pair[1])).Take(Topic.MaxAnswers),
    ]);

    private static string[] Words(string? text) => (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string? Text(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            json.WriteString(name, value);
        }
    }
}
