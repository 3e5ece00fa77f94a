namespace SupportNavi.Search.Japanese;

/// <summary>A message as it is read: once, for danger, its places, the windows it names and the needs it speaks of.</summary>
/// <param name="Text">Its characters folded.</param>
/// <param name="Tokens">The words of <paramref name="Text"/>.</param>
/// <param name="IsWhole">Nothing was left out.</param>
public sealed record ReadText(string Text, List<Token> Tokens, bool IsWhole)
{
    /// <summary>Reads all of a text; the work grows with it.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="words">Knows the words.</param>
    public static ReadText Of(string text, Tokenizer words)
    {
        var folded = Notation.Characters(text);
        return new(folded, words.Tokenize(folded), IsWhole: true);
    }
}
