namespace SupportNavi.Search.Japanese;

/// <summary>Characters by character, for every letter of a message: no hashing.</summary>
internal static class CharacterTable
{
    /// <summary>What each UTF-16 unit stands for: of pairs with the same first character the first one counts, and what is in none stands for itself.</summary>
    public static char[] Of(IEnumerable<(char From, char To)> pairs)
    {
        var table = new char[char.MaxValue + 1];
        for (var unit = 0; unit < table.Length; unit++)
        {
            table[unit] = (char)unit;
        }

        foreach (var (from, to) in pairs.DistinctBy(pair => pair.From))
        {
            table[from] = to;
        }

        return table;
    }
}
