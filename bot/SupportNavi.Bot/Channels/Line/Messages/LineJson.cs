using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Messages as the JSON that LINE takes, Japanese as itself: escapes would make a bubble twice as heavy.</summary>
internal static class LineJson
{
    private static readonly LineJsonContext Context = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The body is application/json and never stands in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>The array that stands under <c>messages</c>.</summary>
    public static byte[] Bytes(IReadOnlyList<LineMessage> messages) => JsonSerializer.SerializeToUtf8Bytes(messages, Context.IReadOnlyListLineMessage);

    /// <summary>A bubble or a carousel, as its size is counted.</summary>
    public static byte[] Bytes(FlexContainer container) => JsonSerializer.SerializeToUtf8Bytes(container, Context.FlexContainer);
}

/// <summary>Generated code for the types above.</summary>
[JsonSerializable(typeof(IReadOnlyList<LineMessage>))]
[JsonSerializable(typeof(FlexContainer))]
internal sealed partial class LineJsonContext : JsonSerializerContext;
