using System.Buffers.Binary;

namespace SupportNavi.Search.Japanese;

/// <summary>The classes of characters, which decide how unknown words are found: kanji, katakana, numbers and so on.</summary>
internal sealed class CharacterClasses
{
    private readonly byte[] classes;
    private readonly (int Flags, int First, int Count)[] unknown;

    public CharacterClasses(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> unknown, int firstUnknown, int entries)
    {
        this.classes = classes.ToArray();
        this.unknown = new (int Flags, int First, int Count)[unknown.Length / 8];
        for (var index = 0; index < this.unknown.Length; index++)
        {
            var record = unknown.Slice(index * 8, 8);
            var (first, count) = (BinaryPrimitives.ReadInt32LittleEndian(record[4..]), BinaryPrimitives.ReadUInt16LittleEndian(record[2..]));
            this.unknown[index] = first >= firstUnknown && count is > 0 and <= DictionaryFormat.MaxHomographs && first <= entries - count
                ? (record[0], first, count)
                : throw DictionaryException.Damaged("the unknown words");
        }

        if (classes.Length != char.MaxValue + 1 || this.unknown.Length == 0 || classes.IndexOfAnyExceptInRange((byte)0, (byte)(this.unknown.Length - 1)) >= 0)
        {
            throw DictionaryException.Damaged("the character classes");
        }
    }

    /// <summary>The class of a UTF-16 unit; surrogates have the first class, which groups, so that no pair is cut.</summary>
    public int Of(char character) => char.IsSurrogate(character) ? 0 : classes[character];

    /// <summary>Whether unknown words of the class are tried even where known ones begin.</summary>
    public bool AlwaysInvoked(int characterClass) => (unknown[characterClass].Flags & DictionaryFormat.AlwaysInvoked) != 0;

    /// <summary>Whether a run of the class makes one unknown word, not single characters.</summary>
    public bool Grouped(int characterClass) => (unknown[characterClass].Flags & DictionaryFormat.Grouped) != 0;

    /// <summary>Whether the class is one of kanji, their numerals included.</summary>
    public bool Kanji(int characterClass) => (unknown[characterClass].Flags & DictionaryFormat.Kanji) != 0;

    /// <summary>The entries of the class's unknown words.</summary>
    public (int First, int Count) Unknown(int characterClass) => (unknown[characterClass].First, unknown[characterClass].Count);
}
