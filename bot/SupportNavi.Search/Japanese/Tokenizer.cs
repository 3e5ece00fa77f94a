using System.Collections.Concurrent;

namespace SupportNavi.Search.Japanese;

/// <summary>
/// Splits text into words: the cheapest way through the lattice of known, unknown and user words. Without user words the normal mode gives what kuromoji.js
/// gives. Every character ends up in a token, in order; any text is fine, of any length, in time that grows with the length. Safe for any number of threads.
/// </summary>
public sealed class Tokenizer
{
    private readonly ConcurrentBag<LatticeBuilder> idle = [];

    /// <param name="dictionary">Stays the caller's to dispose, after the tokenizer's last use.</param>
    /// <param name="words">Domain words and place names, or null for none.</param>
    /// <param name="mode">How long compounds are treated.</param>
    public Tokenizer(JapaneseDictionary dictionary, UserDictionary? words = null, TokenizerMode mode = TokenizerMode.Normal)
    {
        Lexicon = new(dictionary, words);
        Mode = mode;
    }

    /// <summary>What the words of the tokens are.</summary>
    public Lexicon Lexicon { get; }

    /// <summary>How long compounds are treated.</summary>
    public TokenizerMode Mode { get; }

    /// <summary>The words of <paramref name="text"/>.</summary>
    public List<Token> Tokenize(string text)
    {
        var tokens = new List<Token>((text.Length / 2) + 1);
        Tokenize(text, tokens);
        return tokens;
    }

    /// <summary>Adds the words of <paramref name="text"/>; allocates nothing but what the list needs to grow.</summary>
    public void Tokenize(ReadOnlySpan<char> text, List<Token> into)
    {
        if (!idle.TryTake(out var builder))
        {
            builder = new(Lexicon, Mode);
        }

        for (var start = 0; start < text.Length;)
        {
            var length = TextChunks.NextLength(text[start..]);
            builder.Tokenize(text.Slice(start, length), start, into);
            start += length;
        }

        idle.Add(builder);
    }
}
