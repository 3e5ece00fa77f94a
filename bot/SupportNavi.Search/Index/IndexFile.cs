using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Search.Index;

/// <summary>
/// The layout of an index file. Header: magic with version (16 bytes), SHA-256 of everything after it (32), SHA-256 of the checksum the index is bound to (32),
/// offset and length of each section (int64 each). Sections begin at multiples of 8. Little-endian.
/// The hash is SHA-256 over the SHA-256 of each 4 MB, so that two processors check 100 MB in under 0.1 s.
/// </summary>
internal static class IndexFile
{
    public const int HeaderLength = BoundOffset + SHA256.HashSizeInBytes + ((int)IndexSection.Count * 2 * sizeof(long));

    private const int HashOffset = 16;
    private const int BoundOffset = HashOffset + SHA256.HashSizeInBytes;
    private const int TableOffset = BoundOffset + SHA256.HashSizeInBytes;
    private const int HashedPiece = 4 << 20;
    private const int Alignment = 8;

    private static ReadOnlySpan<byte> Magic => "SupportNavi ix 1"u8;

    /// <summary>Writes through a temporary file.</summary>
    public static void Write(string path, string checksum, ReadOnlyMemory<byte>[] sections)
    {
        var header = new byte[HeaderLength];
        Magic.CopyTo(header);
        Bind(checksum).CopyTo(header, BoundOffset);
        long end = HeaderLength;
        for (var section = 0; section < sections.Length; section++)
        {
            var entry = header.AsSpan(TableOffset + (section * 2 * sizeof(long)));
            BinaryPrimitives.WriteInt64LittleEndian(entry, end);
            BinaryPrimitives.WriteInt64LittleEndian(entry[sizeof(long)..], sections[section].Length);
            end += Padded(sections[section].Length);
        }

        var bytes = new byte[end];
        header.CopyTo(bytes, 0);
        var at = HeaderLength;
        foreach (var section in sections)
        {
            section.CopyTo(bytes.AsMemory(at));
            at += (int)Padded(section.Length);
        }

        Hash(bytes).CopyTo(bytes, HashOffset);
        var temporary = path + ".tmp";
        using (var stream = File.Create(temporary))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>Checks a mapped file and gives its sections.</summary>
    /// <exception cref="IndexException">It is not an undamaged index of this version and this checksum.</exception>
    public static unsafe (long Offset, int Length)[] Check(byte* start, long length, string checksum)
    {
        var header = new ReadOnlySpan<byte>(start, HeaderLength);
        if (!header.StartsWith(Magic))
        {
            throw new IndexException("it is of another version, or no index");
        }

        if (!Hash(start, length).AsSpan().SequenceEqual(header.Slice(HashOffset, SHA256.HashSizeInBytes)))
        {
            throw new IndexException("it is damaged");
        }

        if (!header.Slice(BoundOffset, SHA256.HashSizeInBytes).SequenceEqual(Bind(checksum)))
        {
            throw new IndexException("it is of other data");
        }

        var sections = new (long Offset, int Length)[(int)IndexSection.Count];
        for (var section = 0; section < sections.Length; section++)
        {
            var entry = header[(TableOffset + (section * 2 * sizeof(long)))..];
            var (offset, size) = (BinaryPrimitives.ReadInt64LittleEndian(entry), BinaryPrimitives.ReadInt64LittleEndian(entry[sizeof(long)..]));
            if (offset < HeaderLength || offset % Alignment != 0 || size < 0 || size > int.MaxValue || offset > length - size)
            {
                throw new IndexException("its sections are damaged");
            }

            sections[section] = (offset, (int)size);
        }

        return sections;
    }

    private static long Padded(long length) => (length + Alignment - 1) / Alignment * Alignment;

    private static byte[] Bind(string checksum) => SHA256.HashData(Encoding.UTF8.GetBytes(checksum));

    private static unsafe byte[] Hash(byte[] bytes)
    {
        fixed (byte* start = bytes)
        {
            return Hash(start, bytes.Length);
        }
    }

    private static unsafe byte[] Hash(byte* start, long length)
    {
        const int From = BoundOffset;
        var pieces = (int)((length - From + HashedPiece - 1) / HashedPiece);
        var hashes = new byte[pieces * SHA256.HashSizeInBytes];
        Parallel.For(0, pieces, piece =>
        {
            var at = From + ((long)piece * HashedPiece);
            SHA256.HashData(new ReadOnlySpan<byte>(start + at, (int)Math.Min(HashedPiece, length - at)), hashes.AsSpan(piece * SHA256.HashSizeInBytes));
        });
        return SHA256.HashData(hashes);
    }
}
