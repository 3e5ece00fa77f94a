using System.Text;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Japanese;

/// <summary>よみ: how a text is read. Words the dictionary does not know, digits and Latin letters stay as they are written.</summary>
public sealed class Yomi(Tokenizer tokenizer)
{
    /// <summary>The reading in hiragana: 釧路市役所へ → くしろしやくしょへ.</summary>
    public string Hiragana(string text)
    {
        var reading = new StringBuilder(text.Length * 2);
        Span<char> buffer = stackalloc char[Lexicon.MaxFormLength];
        foreach (var token in tokenizer.Tokenize(text))
        {
            reading.Append(Of(tokenizer.Lexicon, token, text, buffer));
        }

        return TextFolding.Hiragana(reading.ToString());
    }

    /// <summary>The reading in Hepburn romaji with words apart, save after a doubled consonant: kushiro he itta.</summary>
    public string Latin(string text)
    {
        Span<char> buffer = stackalloc char[Lexicon.MaxFormLength];
        var words = new List<string>();
        foreach (var token in tokenizer.Tokenize(text))
        {
            var kana = Of(tokenizer.Lexicon, token, text, buffer).ToString();
            if (words is [.., [.., 'っ' or 'ッ']])
            {
                words[^1] += kana;
            }
            else if (!string.IsNullOrWhiteSpace(kana))
            {
                words.Add(kana);
            }
        }

        return string.Join(' ', words.Select(Romaji.FromKana));
    }

    /// <summary>The token's reading in kana of either kind, or its surface where it has none.</summary>
    internal static ReadOnlySpan<char> Of(Lexicon lexicon, Token token, string text, Span<char> buffer)
    {
        var surface = token.Surface(text);
        var reading = lexicon.Reading(token.Word, buffer);
        return reading is "" or "*" || IsPlain(surface) ? surface : reading;
    }

    private static bool IsPlain(ReadOnlySpan<char> surface)
    {
        foreach (var character in surface)
        {
            if (!char.IsAsciiLetterOrDigit(character) && character is not ((>= '０' and <= '９') or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ')))
            {
                return false;
            }
        }

        return true;
    }
}
