using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Whether a misreading can be undone without any loss.</summary>
internal static class MisreadCheck
{
    /// <summary>True when every character came from one byte and those bytes decode and encode to themselves.</summary>
    public static bool IsReversible(string path, int skip, bool windows, Encoding original, out TextCount count)
    {
        count = new();
        using var file = Files.OpenRead(path);
        file.Position = skip;
        using var bytes = new MisreadStream(file, windows);
        var decoder = original.GetDecoder();
        var encoder = original.GetEncoder();
        var chunk = new byte[16 * 1024];
        var characters = new char[original.GetMaxCharCount(chunk.Length)];
        var again = new byte[original.GetMaxByteCount(characters.Length)];
        var (pending, pendingLength) = (new byte[4], 0);
        try
        {
            for (int read; (read = bytes.Read(chunk, 0, chunk.Length)) > 0;)
            {
                var decoded = decoder.GetChars(chunk, 0, read, characters, 0, flush: false);
                count.Add(characters.AsSpan(0, decoded));
                var encoded = encoder.GetBytes(characters, 0, decoded, again, 0, flush: false);
                ReadOnlySpan<byte> before = [.. pending.AsSpan(0, pendingLength), .. chunk.AsSpan(0, read)];
                if (!before.StartsWith(again.AsSpan(0, encoded)))
                {
                    return false;
                }

                pendingLength = before.Length - encoded;
                if (pendingLength > pending.Length)
                {
                    return false;
                }

                before[encoded..].CopyTo(pending);
            }

            decoder.GetChars([], 0, 0, characters, 0, flush: true);
            return pendingLength == 0;
        }
        catch (Exception error) when (error is InvalidDataException or DecoderFallbackException or EncoderFallbackException)
        {
            return false;
        }
    }
}
