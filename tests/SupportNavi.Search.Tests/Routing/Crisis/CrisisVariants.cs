using System.Text;
using SupportNavi.Core.Areas;
using SupportNavi.Search.Japanese;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing.Crisis;

/// <summary>Other ways to type the same message: none of them changes what it says.</summary>
internal static class CrisisVariants
{
    private static readonly Yomi Yomi = new(((FreeText)ShippedData.Snapshot.FreeText).Japanese.Words);

    /// <summary>Persons that may stand for one another in a phrase of danger, and endings that say the same.</summary>
    private static readonly (string From, string To)[] Same =
    [
        ("夫", "旦那"), ("旦那", "夫"), ("彼氏", "夫"), ("父", "母"), ("お父さん", "お母さん"), ("パパ", "ママ"), ("息子", "娘"), ("死にたい", "死にたくて"), ("消えたい", "消えたくて"),
        ("しまいそう", "しまいそうで"), ("ない", "なくて"), ("ました", "ちゃった"), ("られた", "られてる"), ("my husband", "my boyfriend"), ("dad", "mum"), ("cant", "can't"), ("wont", "won’t"),
    ];

    /// <summary>The message in all its spellings, itself first.</summary>
    public static IEnumerable<string> Of(string language, string text)
    {
        string[] always = [text, $"  {text}　", $"すみません。{text}", $"{text}！！！", $"{text}😭😭", Wide(text), text.ToUpperInvariant()];
        return (language switch
        {
            "ja" => always.Concat(Japanese(text)),
            "en" => always.Concat([text.Replace("'", "", StringComparison.Ordinal), text.Replace(' ', '\u00A0'), text.Replace(" ", "  ", StringComparison.Ordinal), Between(text, " 😭")]),
            "vi" => always.Concat([Bare(text), Bare(text).ToUpperInvariant(), text.Replace(" ", "  ", StringComparison.Ordinal)]),
            _ => always.Concat([text.Replace(" ", "", StringComparison.Ordinal), Spread(text, " ")]),
        }).Distinct(StringComparer.Ordinal);
    }

    /// <summary>A phrase with another person or ending: it is still one.</summary>
    public static IEnumerable<string> Inflected(string text) =>
        Same.Where(pair => text.Contains(pair.From, StringComparison.Ordinal) && !text.Contains("じゃない", StringComparison.Ordinal))
            .Where(pair => pair.From is not ("ない" or "ました" or "られた") || text.EndsWith(pair.From, StringComparison.Ordinal))
            .Where(pair => pair.From != "ました" || text.EndsWith("されました", StringComparison.Ordinal) || text.EndsWith("してしまいました", StringComparison.Ordinal))
            .Select(pair => text.Replace(pair.From, pair.To, StringComparison.Ordinal));

    /// <summary>The message as it is read: in kana and in romaji. Some homophones can no longer be told apart.</summary>
    public static IEnumerable<string> Read(string text) => [Yomi.Hiragana(text), Katakana(Yomi.Hiragana(text)), Yomi.Latin(text)];

    private static IEnumerable<string> Japanese(string text) =>
        [Katakana(text), TextFolding.Hiragana(text), Spread(text, " "), Spread(text, "😭"), Spread(text, "."), Spread(text, "\u200b"), $"{text}{text[^1]}{text[^1]}", $"{text}ーーー"];

    /// <summary>Something after every character of a sentence, but none between sentences.</summary>
    private static string Spread(string text, string between)
    {
        var spread = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            spread.Append(rune).Append(rune.Value is '。' or '！' or '？' or '!' or '?' or ' ' or '　' || rune.IsAscii ? "" : between);
        }

        return spread.ToString();
    }

    private static string Between(string text, string between) => text.Replace(" ", between + " ", StringComparison.Ordinal);

    private static string Katakana(string text) => string.Concat(text.Select(character => character is >= 'ぁ' and <= 'ゖ' ? (char)(character + 0x60) : character));

    private static string Wide(string text) => string.Concat(text.Select(character => character is > ' ' and <= '~' ? (char)(character + 0xFEE0) : character));

    private static string Bare(string text) => string.Concat(text.Select(character => Crises.LetterForms.LatinOf(character) is var letter and not '\0' ? letter : character));
}
