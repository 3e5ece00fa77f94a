using System.Buffers.Binary;
using System.Text;

namespace SupportNavi.Dictionary;

/// <summary>A word of the package: its costs and its features as the package has them.</summary>
/// <param name="Features">Surface, part of speech in four levels, conjugation type and form, base form, and for known words reading and pronunciation.</param>
internal sealed record PackedWord(short Left, short Right, short Cost, string[] Features)
{
    public string Surface => Features[0];
}

/// <summary>
/// Words of the package in three files: a map from a key to the words' places, 10 bytes a word (left, right and cost as int16, place of its
/// features as int32), and features as NUL-terminated UTF-8 with commas. All little-endian and padded with zeros, so counts decide, not lengths.
/// </summary>
internal static class PackedWords
{
    /// <summary>The words by key: the number of a surface for known words, a character class for unknown ones.</summary>
    public static IEnumerable<(int Key, PackedWord[] Words)> Read(byte[] map, byte[] words, byte[] features)
    {
        var place = 4;
        for (var keys = Int(map, 0); keys > 0; keys--)
        {
            var (key, count) = (Int(map, place), Int(map, place + 4));
            var homographs = new PackedWord[count];
            for (var index = 0; index < count; index++)
            {
                homographs[index] = Word(words.AsSpan(Int(map, place + 8 + (index * 4)), 10), features);
            }

            yield return (key, homographs);
            place += 8 + (count * 4);
        }
    }

    private static PackedWord Word(ReadOnlySpan<byte> word, byte[] features)
    {
        var text = features.AsSpan(BinaryPrimitives.ReadInt32LittleEndian(word[6..]));
        return new(
            BinaryPrimitives.ReadInt16LittleEndian(word),
            BinaryPrimitives.ReadInt16LittleEndian(word[2..]),
            BinaryPrimitives.ReadInt16LittleEndian(word[4..]),
            Encoding.UTF8.GetString(text[..text.IndexOf((byte)0)]).Split(','));
    }

    private static int Int(byte[] bytes, int place) => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(place));
}
