namespace SupportNavi.Search.Japanese;

/// <summary>A word in a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units of the whole text.</param>
/// <param name="Length">Its length in UTF-16 units; never 0, never half of a surrogate pair.</param>
/// <param name="Word">Which word; <see cref="Lexicon"/> tells its class and forms.</param>
public readonly record struct Token(int Start, int Length, WordId Word)
{
    /// <summary>The first unit after it.</summary>
    public int End => Start + Length;

    /// <summary>The token as written in the text that was tokenized.</summary>
    public ReadOnlySpan<char> Surface(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
