using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Decodes a whole file in bounded memory to learn whether an encoding fits it.</summary>
internal static class StrictScan
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>The offset of the first byte that does not fit, or null when all do.</summary>
    /// <param name="stream">Read from its position to its end.</param>
    /// <param name="encoding">One that throws on invalid bytes.</param>
    /// <param name="count">Where the characters are counted.</param>
    public static long? FirstInvalid(Stream stream, Encoding encoding, TextCount count)
    {
        var decoder = encoding.GetDecoder();
        var bytes = new byte[ChunkBytes];
        var characters = new char[encoding.GetMaxCharCount(ChunkBytes)];
        var start = stream.Position;
        int read;
        do
        {
            read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
            try
            {
                var decoded = decoder.GetChars(bytes, 0, read, characters, 0, flush: read < bytes.Length);
                count.Add(characters.AsSpan(0, decoded));
            }
            catch (DecoderFallbackException error)
            {
                return Math.Max(0, start + Math.Clamp(error.Index, -3, read));
            }

            start += read;
        }
        while (read == bytes.Length);

        return null;
    }

    /// <summary>The 1-based line an offset is in; CRLF, LF and CR end a line.</summary>
    public static int LineAt(Stream stream, long offset)
    {
        stream.Position = 0;
        var bytes = new byte[ChunkBytes];
        var line = 1;
        var previous = 0;
        for (long position = 0; position < offset;)
        {
            var read = stream.Read(bytes, 0, (int)Math.Min(bytes.Length, offset - position));
            if (read == 0)
            {
                break;
            }

            foreach (var value in bytes.AsSpan(0, read))
            {
                line += value == '\r' || (value == '\n' && previous != '\r') ? 1 : 0;
                previous = value;
            }

            position += read;
        }

        return line;
    }
}
