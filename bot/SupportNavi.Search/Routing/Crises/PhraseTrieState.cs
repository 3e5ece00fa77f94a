namespace SupportNavi.Search.Routing.Crises;

/// <summary>What some letters in a row lead to. 16 bytes: four come from memory together.</summary>
/// <param name="Letter">The last of the letters.</param>
/// <param name="Nexts">How many states follow.</param>
/// <param name="FirstNext">The first of them.</param>
/// <param name="Letters">Their letters, one bit for each, which several share: most that do not follow are told by it.</param>
/// <param name="Word">The word that ends here, or <see cref="PhraseTrie.None"/>.</param>
internal readonly record struct PhraseTrieState(char Letter, ushort Nexts, int FirstNext, uint Letters, int Word)
{
    /// <summary>A letter in <see cref="Letters"/>.</summary>
    public static uint Bit(char letter) => 1U << letter;
}
