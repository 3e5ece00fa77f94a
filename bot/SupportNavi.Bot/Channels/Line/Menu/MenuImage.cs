using System.Buffers.Binary;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>A menu's picture: a PNG of exactly the menu's size.</summary>
internal static class MenuImage
{
    private const int MaxBytes = 1024 * 1024;

    /// <summary>Signature, then the length and the name of the first chunk, then width and height.</summary>
    private const int HeaderLength = 24;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Reads it; null after adding what is wrong with it.</summary>
    public static byte[]? Read(string folder, string file, int width, int height, ICollection<string> faults)
    {
        byte[] image;
        try
        {
            image = File.ReadAllBytes(Path.Combine(folder, file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            faults.Add($"{file}: the image is missing or cannot be read; data/line/README.md says how to draw it");
            return null;
        }

        if (Fault(image, width, height) is { } fault)
        {
            faults.Add($"{file}: {fault}");
            return null;
        }

        return image;
    }

    private static string? Fault(byte[] image, int width, int height)
    {
        if (image.Length < HeaderLength || !image.AsSpan().StartsWith(Signature))
        {
            return "the image is no PNG";
        }

        var (wide, high) = (BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(image.AsSpan(20)));
        return (wide, high) != (width, height) ? $"the image is {wide} x {high}, but the menu is {width} x {height}"
            : image.Length > MaxBytes ? $"the image has {image.Length} bytes; LINE takes {MaxBytes}"
            : null;
    }
}
