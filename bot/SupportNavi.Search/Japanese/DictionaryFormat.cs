using System.Buffers.Binary;

namespace SupportNavi.Search.Japanese;

/// <summary>The parts of the compiled dictionary, in file order.</summary>
internal enum DictionarySection
{
    /// <summary>char per node of the trie: the character that leads to it.</summary>
    Labels,

    /// <summary>int per node and one more: its first child. Nodes stand breadth first, so its last child is before the next node's first.</summary>
    Children,

    /// <summary>int per node and one more: its first word, as with children.</summary>
    Words,

    /// <summary>ushort context, short cost: the known words in the order of their nodes, then the unknown ones.</summary>
    Entries,

    /// <summary>int per known word: where its forms begin.</summary>
    FormOffsets,

    /// <summary>Base form, reading and pronunciation, see <see cref="WordForms"/>.</summary>
    Forms,

    /// <summary>ushort left, ushort right: one per context.</summary>
    Contexts,

    /// <summary>UTF-8, a line per context: part of speech in four levels, conjugation type and form, separated by tabs.</summary>
    ContextNames,

    /// <summary>short[next left × size + previous right]: one row serves all words that may stand before one word.</summary>
    Costs,

    /// <summary>byte per UTF-16 unit: its character class.</summary>
    CharacterClasses,

    /// <summary>Eight bytes per class: flags, zero, ushort count of unknown words, int first of them.</summary>
    UnknownWords,
}

/// <summary>
/// The header of the compiled dictionary: magic, version, number of sections, file length, SHA-256 over all that follows the header, then offset and
/// length of each section. Little-endian; sections begin at multiples of 8.
/// </summary>
internal static class DictionaryFormat
{
    /// <summary>Changes with every change of the layout: an old file is refused and built again.</summary>
    public const int Version = 1;

    public const int Sections = 11;
    public const int HashOffset = 24;
    public const int HeaderLength = HashOffset + 32 + (Sections * 8);
    public const int MaxHomographs = 512;
    public const int AlwaysInvoked = 1;
    public const int Grouped = 2;
    public const int Kanji = 4;

    private static ReadOnlySpan<byte> Magic => "SNIPADIC"u8;

    public static void WriteHeader(Span<byte> header, ReadOnlySpan<(int Offset, int Length)> sections, long fileLength, ReadOnlySpan<byte> hash)
    {
        Magic.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[8..], Version);
        BinaryPrimitives.WriteInt32LittleEndian(header[12..], Sections);
        BinaryPrimitives.WriteInt64LittleEndian(header[16..], fileLength);
        hash.CopyTo(header[HashOffset..]);
        for (var section = 0; section < Sections; section++)
        {
            var place = header[(HashOffset + 32 + (section * 8))..];
            BinaryPrimitives.WriteInt32LittleEndian(place, sections[section].Offset);
            BinaryPrimitives.WriteInt32LittleEndian(place[4..], sections[section].Length);
        }
    }

    /// <summary>Offset and length of each section.</summary>
    /// <exception cref="DictionaryException">The header is not one of this version or points outside the file.</exception>
    public static (int Offset, int Length)[] ReadHeader(ReadOnlySpan<byte> header, long fileLength)
    {
        if (header.Length < HeaderLength || !header.StartsWith(Magic))
        {
            throw DictionaryException.Damaged("this is no dictionary file");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(header[8..]) is var version && version != Version)
        {
            throw new DictionaryException($"The Japanese dictionary has version {version}, this program reads {Version}. Build again: dotnet build tools/SupportNavi.Dictionary");
        }

        if (BinaryPrimitives.ReadInt32LittleEndian(header[12..]) != Sections || BinaryPrimitives.ReadInt64LittleEndian(header[16..]) != fileLength)
        {
            throw DictionaryException.Damaged("its length is not what it says");
        }

        var sections = new (int Offset, int Length)[Sections];
        for (var section = 0; section < Sections; section++)
        {
            var place = header[(HashOffset + 32 + (section * 8))..];
            var (offset, length) = (BinaryPrimitives.ReadInt32LittleEndian(place), BinaryPrimitives.ReadInt32LittleEndian(place[4..]));
            if (offset < HeaderLength || offset % 8 != 0 || length < 0 || (long)offset + length > fileLength)
            {
                throw DictionaryException.Damaged($"section {(DictionarySection)section} is outside the file");
            }

            sections[section] = (offset, length);
        }

        return sections;
    }
}
