namespace SupportNavi.Search.Japanese;

/// <summary>A message as it is read: once, for danger, its places, the windows it names and the needs it speaks of.</summary>
/// <param name="Text">Its characters folded, its middle left out when it is very long.</param>
/// <param name="Tokens">The words of <paramref name="Text"/>.</param>
/// <param name="IsWhole">Nothing was left out.</param>
public sealed record ReadText(string Text, List<Token> Tokens, bool IsWhole)
{
    /// <summary>What is read of the beginning of a message, in UTF-16 units: who writes more says there, or at the end, what it is about, and an answer may not take long.</summary>
    private const int MaxBeginning = 350;

    private const int MaxEnd = 150;

    /// <summary>Reads a message.</summary>
    /// <param name="message">What was typed, of any length.</param>
    /// <param name="words">Knows the words.</param>
    public static ReadText Of(string message, Tokenizer words)
    {
        var isWhole = message.Length <= MaxBeginning + MaxEnd;
        var text = Notation.Characters(isWhole ? message : $"{message.AsSpan(0, MaxBeginning)}\n{message.AsSpan(message.Length - MaxEnd)}");
        return new(text, words.Tokenize(text), isWhole);
    }
}
