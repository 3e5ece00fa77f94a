using System.Text;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Japanese;

/// <summary>
/// 表記: folds the spellings of one word together. Characters by rule: width, kanji variants (髙 高, 會 会), 々 ゝ, ヴ, ヶ, and marks for a long vowel. Words
/// by the user dictionary's notation: 引籠り, ヒキコモリ and ひきこもり all become 引きこもり.
/// </summary>
public sealed class Notation(Tokenizer tokenizer)
{
    private const string Dashes = "-‐‑‒–—―−─━~〜";

    /// <summary>The text with its characters folded; needs no dictionary. What it changes reads the same.</summary>
    public static string Characters(string text)
    {
        var source = TextFolding.Width(text);
        var folded = new StringBuilder(source.Length);
        for (var index = 0; index < source.Length; index++)
        {
            var (character, previous) = (CharacterVariants.Of(source[index]), folded.Length > 0 ? folded[^1] : '\0');
            var next = index + 1 < source.Length ? source[index + 1] : '\0';
            switch (character)
            {
                case '々' or '〻' when IsKanji(previous):
                case 'ゝ' or 'ヽ' when IsKana(previous):
                    folded.Append(previous);
                    break;
                case 'ゞ' or 'ヾ' when IsKana(previous):
                    folded.Append(TextFolding.Compose($"{previous}\u3099"));
                    break;
                case 'ヶ' or 'ヵ':
                    folded.Append(character == 'ヵ' ? 'カ' : 'ケ');
                    break;
                case 'ヴ':
                    folded.Append(VoicedLip(next));
                    index += IsSmallVowel(next) ? 1 : 0;
                    break;
                case var dash when Dashes.Contains(dash, StringComparison.Ordinal) && IsKana(previous) && !char.IsAsciiLetterOrDigit(next):
                    folded.Append('ー');
                    break;
                default:
                    folded.Append(character);
                    break;
            }
        }

        return folded.ToString();
    }

    /// <summary>The text with its characters folded and every user word in its canonical notation.</summary>
    public string Fold(string text)
    {
        var source = Characters(text);
        var folded = new StringBuilder(source.Length);
        foreach (var token in tokenizer.Tokenize(source))
        {
            var surface = token.Surface(source);
            folded.Append(token.Word.Kind == WordKind.User ? tokenizer.Lexicon.BaseForm(token.Word, surface, default) : InName(token, surface));
        }

        return folded.ToString();
    }

    /// <summary>The key under which notations meet: <see cref="Fold"/>, then hiragana, lower case, without spaces, punctuation and symbols.</summary>
    public string Key(string text) => TextFolding.Key(Fold(text));

    /// <summary>霞が関 and 霞ヶ関 are one place: within a proper noun が between kanji is the ケ of the other spelling.</summary>
    private string InName(Token token, ReadOnlySpan<char> surface)
    {
        var text = surface.ToString();
        var at = text.IndexOf('が', StringComparison.Ordinal);
        var isSpelling = at > 0 && at < text.Length - 1 && IsKanji(text[at - 1]) && IsKanji(text[at + 1]) && tokenizer.Lexicon.ClassOf(token.Word).Pos1 == "固有名詞";
        return isSpelling ? text.Replace('が', 'ケ') : text;
    }

    /// <summary>ヴァ as バ, ヴィ as ビ, ヴ as ブ.</summary>
    private static char VoicedLip(char vowel) => vowel switch { 'ァ' => 'バ', 'ィ' => 'ビ', 'ェ' => 'ベ', 'ォ' => 'ボ', _ => 'ブ' };

    private static bool IsSmallVowel(char character) => character is 'ァ' or 'ィ' or 'ェ' or 'ォ';

    private static bool IsKanji(char character) => character is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or '々';

    private static bool IsKana(char character) => character is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') or 'ー';
}
