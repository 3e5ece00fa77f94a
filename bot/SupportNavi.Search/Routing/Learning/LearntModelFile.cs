using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Keeps what was learnt for the next start. Magic with version (16 bytes), SHA-256 of everything after it (32), SHA-256 of what it was learnt from (32), the
/// number of classes and of features (int32 each), then the parts of <see cref="LearntModel"/> one after another. Little-endian.
/// </summary>
internal static class LearntModelFile
{
    private const int MaxLength = 200_000_000;
    private const int Hashed = 16 + SHA256.HashSizeInBytes;

    private static ReadOnlySpan<byte> Magic => "SupportNavi nd 2"u8;

    /// <summary>Writes through a temporary file; a crash leaves the earlier one.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="bound">What it was learnt from: a file of anything else is not read.</param>
    /// <param name="model">What was learnt.</param>
    public static void Write(string path, string bound, LearntModel model)
    {
        using var body = new MemoryStream();
        body.Write(Bind(bound));
        body.Write(MemoryMarshal.AsBytes<int>(new[] { model.Classes.Length, model.Count }));
        body.Write(Bytes(model.Bias));
        body.Write(Bytes(model.Hashes));
        body.Write(Bytes(model.Rarity));
        body.Write(Bytes(model.Scale));
        for (var row = 0; row < model.Count; row++)
        {
            body.Write(MemoryMarshal.AsBytes(model.WeightsOf(row)));
        }

        var content = body.GetBuffer().AsSpan(0, (int)body.Length);
        var temporary = path + ".tmp";
        using (var stream = File.Create(temporary))
        {
            stream.Write(Magic);
            stream.Write(SHA256.HashData(content));
            stream.Write(content);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>What was learnt, or null when there is no such file, it is damaged, or it is of other samples.</summary>
    /// <param name="path">Where from.</param>
    /// <param name="bound">What it must have been learnt from.</param>
    /// <param name="classes">The classes it must be of.</param>
    public static LearntModel? Read(string path, string bound, ImmutableArray<string> classes)
    {
        var file = new FileInfo(path);
        if (!file.Exists || file.Length is < Hashed or > MaxLength)
        {
            return null;
        }

        var bytes = File.ReadAllBytes(path);
        var content = bytes.AsSpan(Hashed);
        return bytes.AsSpan().StartsWith(Magic) && SHA256.HashData(content).AsSpan().SequenceEqual(bytes.AsSpan(Magic.Length, SHA256.HashSizeInBytes)) && content.StartsWith(Bind(bound))
            ? Parts(content[SHA256.HashSizeInBytes..], classes)
            : null;
    }

    private static LearntModel? Parts(ReadOnlySpan<byte> content, ImmutableArray<string> classes)
    {
        var counts = Take<int>(ref content, 2);
        var (count, features) = (counts[0], counts[1]);
        return count != classes.Length ? null
            : new(classes, Take<float>(ref content, count), Take<ulong>(ref content, features), Take<float>(ref content, features), Take<float>(ref content, features), Take<sbyte>(ref content, features * count));
    }

    private static T[] Take<T>(ref ReadOnlySpan<byte> content, int count)
        where T : unmanaged
    {
        var values = MemoryMarshal.Cast<byte, T>(content)[..count].ToArray();
        content = content[MemoryMarshal.AsBytes<T>(values).Length..];
        return values;
    }

    private static ReadOnlySpan<byte> Bytes<T>(T[] values)
        where T : unmanaged => MemoryMarshal.AsBytes<T>(values);

    private static byte[] Bind(string bound) => SHA256.HashData(Encoding.UTF8.GetBytes(bound));
}
