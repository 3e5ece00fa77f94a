namespace SupportNavi.Search.Index;

/// <summary>
/// How many characters must be changed, added or left out to turn a pattern into a text, or into the best part of a text. Bit-parallel (Myers 1999, with
/// Hyyrö's start condition for whole texts): one step per character of the text. Only the first 64 characters of the pattern count.
/// </summary>
internal static class EditDistance
{
    private const int MaxPattern = 64;
    private const int Slots = 128;

    /// <summary>Both distances in one pass: to the whole text, and to the part of it that is nearest.</summary>
    public static (int Whole, int Part) Of(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        pattern = pattern[..Math.Min(pattern.Length, MaxPattern)];
        if (pattern.IsEmpty)
        {
            return (text.Length, 0);
        }

        Span<char> keys = stackalloc char[Slots];
        Span<ulong> masks = stackalloc ulong[Slots];
        keys.Clear();
        masks.Clear();
        for (var place = 0; place < pattern.Length; place++)
        {
            var slot = Slot(keys, pattern[place]);
            keys[slot] = pattern[place];
            masks[slot] |= 1UL << place;
        }

        var (whole, part) = (new Column(pattern.Length), new Column(pattern.Length));
        var nearest = pattern.Length;
        foreach (var character in text)
        {
            var equal = masks[Slot(keys, character)];
            whole.Step(equal, carry: 1);
            part.Step(equal, carry: 0);
            nearest = Math.Min(nearest, part.Distance);
        }

        return (whole.Distance, nearest);
    }

    /// <summary>The slot of a character, or the free one where it would stand; 64 characters always leave free slots. U+0000 is in no key.</summary>
    private static int Slot(Span<char> keys, char character)
    {
        var slot = character & (Slots - 1);
        while (keys[slot] != character && keys[slot] != '\0')
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }

    /// <summary>A column of the distance matrix as the bits of its rises and falls.</summary>
    private struct Column(int length)
    {
        private readonly ulong last = 1UL << (length - 1);
        private ulong rises = ulong.MaxValue;
        private ulong falls;

        public int Distance { get; private set; } = length;

        public void Step(ulong equal, ulong carry)
        {
            var diagonal = (((equal & rises) + rises) ^ rises) | equal | falls;
            var right = falls | ~(diagonal | rises);
            var left = rises & diagonal;
            Distance += (right & last) != 0 ? 1 : (left & last) != 0 ? -1 : 0;
            right = (right << 1) | carry;
            rises = (left << 1) | ~(diagonal | right);
            falls = right & diagonal;
        }
    }
}
