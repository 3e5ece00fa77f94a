namespace SupportNavi.Search.Index;

/// <summary>
/// Terms as numbers: the field in the two highest bits, then the characters of a gram, or for a word a hash (64-bit FNV-1a cut to 62 bits; two of a
/// million words share one with a chance of one in ten million).
/// </summary>
internal static class TermId
{
    private const int FieldShift = 62;
    private const ulong Mask = (1UL << FieldShift) - 1;

    public static ulong Word(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var character in word)
        {
            hash = (hash ^ (byte)character) * 1099511628211UL;
            hash = (hash ^ (byte)(character >> 8)) * 1099511628211UL;
        }

        return hash & Mask;
    }

    /// <summary>A whole name in one of its spellings, so that a short name is found among the many longer ones that hold it.</summary>
    public static ulong Whole(string key) => Word("\u0001" + key);

    /// <summary>Bigrams of a plain key; a key of one character is its own gram.</summary>
    public static void Bigrams(ReadOnlySpan<char> plain, List<ulong> into) => Grams(plain, 1, 2, into);

    /// <summary>2-grams of a kana key.</summary>
    public static void Kana(ReadOnlySpan<char> kana, List<ulong> into) => Grams(kana, 2, 2, into);

    /// <summary>3-grams of a Latin key.</summary>
    public static void Latin(ReadOnlySpan<char> latin, List<ulong> into) => Grams(latin, 3, 3, into);

    private static void Grams(ReadOnlySpan<char> key, ulong field, int size, List<ulong> into)
    {
        for (var start = 0; start < Math.Max(key.Length - size + 1, Math.Min(key.Length, 1)); start++)
        {
            var gram = field << FieldShift;
            for (var place = 0; place < Math.Min(size, key.Length); place++)
            {
                gram |= (ulong)key[start + place] << (16 * place);
            }

            into.Add(gram);
        }
    }
}
