namespace SupportNavi.Search.Japanese;

/// <summary>A message as it is read: once, for its places, the windows it names and the needs it speaks of.</summary>
/// <param name="Text">Its characters folded, its middle left out when it is very long.</param>
/// <param name="Tokens">The words of <paramref name="Text"/>.</param>
public sealed record ReadText(string Text, List<Token> Tokens)
{
    /// <summary>What is read of the beginning of a message, in UTF-16 units: who writes more says there, or at the end, what it is about, and an answer may not take long.</summary>
    private const int MaxBeginning = 700;

    private const int MaxEnd = 300;

    /// <summary>Reads a message.</summary>
    /// <param name="message">What was typed, of any length.</param>
    /// <param name="words">Knows the words.</param>
    public static ReadText Of(string message, Tokenizer words)
    {
        var text = Notation.Characters(message.Length <= MaxBeginning + MaxEnd ? message : $"{message.AsSpan(0, MaxBeginning)}\n{message.AsSpan(message.Length - MaxEnd)}");
        return new(text, words.Tokenize(text));
    }
}
