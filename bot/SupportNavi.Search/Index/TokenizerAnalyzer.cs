using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Index;

/// <summary>Names by the tokenizer: words and readings as the search mode has them.</summary>
/// <param name="tokenizer">Of <see cref="TokenizerMode.Search"/>.</param>
public sealed class TokenizerAnalyzer(Tokenizer tokenizer) : INameAnalyzer
{
    /// <inheritdoc/>
    public IReadOnlyList<NameWord> Words(string text)
    {
        var tokens = tokenizer.Tokenize(text);
        var words = new NameWord[tokens.Count];
        Span<char> buffer = stackalloc char[Lexicon.MaxFormLength];
        for (var index = 0; index < words.Length; index++)
        {
            var token = tokens[index];
            var surface = token.Surface(text);
            var kind = tokenizer.Lexicon.ClassOf(token.Word);
            var asRead = Yomi.Of(tokenizer.Lexicon, token, text, buffer).ToString();
            words[index] = new(
                token.Start, token.Length, tokenizer.Lexicon.BaseForm(token.Word, surface, buffer).ToString(), asRead,
                IsContent(kind), IsCommon(kind, token.Word.Kind, surface));
        }

        return words;
    }

    private static bool IsContent(WordClass kind) => kind.Pos is "名詞" or "動詞" or "形容詞" or "副詞" or "接頭詞" or "感動詞" or "*";

    private static bool IsCommon(WordClass kind, WordKind origin, ReadOnlySpan<char> surface) =>
        surface is "の" || kind.Pos2 == "地域" || (origin == WordKind.Known && kind is { Pos: "名詞" or "副詞" or "接頭詞" or "感動詞" } and not { Pos1: "固有名詞" });
}
