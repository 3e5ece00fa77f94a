namespace SupportNavi.Search.Japanese;

/// <summary>What the words of tokens are: their class and forms. Readings are katakana.</summary>
public sealed class Lexicon
{
    /// <summary>No form is longer; a buffer of this size always suffices.</summary>
    public const int MaxFormLength = 255;

    internal Lexicon(JapaneseDictionary dictionary, UserDictionary? words) => (Dictionary, Words) = (dictionary, words);

    internal JapaneseDictionary Dictionary { get; }

    internal UserDictionary? Words { get; }

    /// <summary>Part of speech and conjugation; a shared instance.</summary>
    public WordClass ClassOf(WordId word) =>
        Dictionary.Classes[word.Kind == WordKind.User ? Words!.Context(word) : Dictionary.Entry(word.Number).Context];

    /// <summary>
    /// The base form: 払え → 払う. A user word's is its canonical notation. An unknown word's is its surface.
    /// </summary>
    /// <returns><paramref name="surface"/> itself, text of the user dictionary, or what was written into <paramref name="buffer"/>.</returns>
    public ReadOnlySpan<char> BaseForm(WordId word, ReadOnlySpan<char> surface, Span<char> buffer) => word.Kind switch
    {
        WordKind.Known => Dictionary.Forms(word.Number).BaseForm(surface, buffer),
        WordKind.User => Words!.Piece(word).Notation is { Length: > 0 } notation ? notation : surface,
        _ => surface,
    };

    /// <summary>The base form as a string.</summary>
    public string BaseForm(Token token, ReadOnlySpan<char> text) => BaseForm(token.Word, token.Surface(text), stackalloc char[MaxFormLength]).ToString();

    /// <summary>The reading in katakana; empty for unknown words.</summary>
    /// <returns>Text of the user dictionary, or what was written into <paramref name="buffer"/>.</returns>
    public ReadOnlySpan<char> Reading(WordId word, Span<char> buffer) => word.Kind switch
    {
        WordKind.Known => Dictionary.Forms(word.Number).Reading(buffer),
        WordKind.User => Words!.Piece(word).Reading,
        _ => default,
    };

    /// <summary>The reading as a string; null for unknown words.</summary>
    public string? Reading(WordId word) => word.Kind == WordKind.Unknown ? null : Reading(word, stackalloc char[MaxFormLength]).ToString();

    /// <summary>How it is said, in katakana (は as a particle is ワ, long vowels are ー); null for unknown words, the reading for user words.</summary>
    public string? Pronunciation(WordId word) =>
        word.Kind == WordKind.Known ? Dictionary.Forms(word.Number).Pronunciation(stackalloc char[MaxFormLength]).ToString() : Reading(word);
}
