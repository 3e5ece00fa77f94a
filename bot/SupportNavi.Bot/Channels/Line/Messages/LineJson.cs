using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Messages as the JSON that LINE takes, Japanese as itself: escapes would make a bubble twice as heavy.</summary>
internal static class LineJson
{
    private const int FirstBytes = 16 * 1024;

    /// <summary>A buffer that became larger than this is not kept.</summary>
    private const int KeptBytes = 256 * 1024;

    private static readonly JsonWriterOptions Form = new()
    {
        // The body is application/json and never stands in a page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // What is written is what LineWriter writes, which its tests compare with the types.
        SkipValidation = true,
    };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? json;

    /// <summary>The array that stands under <c>messages</c>.</summary>
    public static byte[] Bytes(IReadOnlyList<LineMessage> messages)
    {
        var writer = Begin(out var written);
        LineWriter.Messages(writer, messages);
        writer.Flush();
        return written.WrittenSpan.ToArray();
    }

    /// <summary>The bytes of a bubble or a carousel, as LINE counts its size.</summary>
    public static int Size(FlexContainer container)
    {
        var writer = Begin(out var written);
        LineWriter.Container(writer, container);
        writer.Flush();
        return written.WrittenCount;
    }

    private static Utf8JsonWriter Begin(out ArrayBufferWriter<byte> written)
    {
        if (buffer is null or { Capacity: > KeptBytes })
        {
            (buffer, json) = (new(FirstBytes), null);
        }

        written = buffer;
        buffer.Clear();
        json ??= new(buffer, Form);
        json.Reset();
        return json;
    }
}
