using System.Text;

namespace SupportNavi.Core.Areas;

/// <summary>Folds the spellings of one Japanese word together. Works without ICU, where <see cref="string.Normalize()"/> does nothing.</summary>
public static class TextFolding
{
    private const string HalfKana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホ";

    private static readonly bool[] Folds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => IsFolded((char)unit))];

    /// <summary>
    /// Full-width ASCII becomes ASCII, half-width kana full-width (with its voice mark), every space a space; a combining voice mark joins its kana, and
    /// one character for several (㈱ ① ㌔ Ⅲ) becomes those.
    /// </summary>
    public static string Width(string text)
    {
        StringBuilder? folded = null;
        var kept = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (Folds[text[at]])
            {
                folded = (folded ?? new(text.Length)).Append(text, kept, at - kept);
                kept = at + 1;
                Append(folded, text[at]);
            }
        }

        return folded?.Append(text, kept, text.Length - kept).ToString() ?? text;
    }

    /// <summary>The key under which spellings meet: <see cref="Width"/>, hiragana, lower case, no spaces, punctuation, symbols or emoji.</summary>
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var character in Width(text))
        {
            if (character == 'ー' || char.IsLetterOrDigit(character))
            {
                key.Append(character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60) : char.ToLowerInvariant(character));
            }
        }

        return key.ToString();
    }

    /// <summary>Katakana becomes hiragana; everything else stays.</summary>
    public static string Hiragana(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            var character = source[index];
            target[index] = character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60) : character;
        }
    });

    /// <summary>Joins combining voice marks (U+3099, U+309A) with the kana before them; a mark without such a kana stays.</summary>
    public static string Compose(string text)
    {
        var composed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            AppendMark(composed, character);
        }

        return composed.ToString();
    }

    /// <summary>Whether <see cref="Width"/> changes a character: nearly none is, and a message is folded at every turn.</summary>
    private static bool IsFolded(char character) =>
        character is (>= '！' and <= '～') or (>= '｡' and <= 'ﾟ') or '\u3099' or '\u309A' or '\u3000' or '\u00A0' || SquareCharacters.Of(character) is not null;

    private static void Append(StringBuilder folded, char character)
    {
        if (character is >= '！' and <= '～')
        {
            folded.Append((char)(character - 0xFEE0));
        }
        else if (character is >= '｡' and <= 'ﾟ')
        {
            AppendKana(folded, HalfKana[character - '｡']);
        }
        else if (character is '\u3099' or '\u309A')
        {
            AppendMark(folded, character);
        }
        else
        {
            folded.Append(SquareCharacters.Of(character) ?? " ");
        }
    }

    private static void AppendMark(StringBuilder folded, char mark)
    {
        var previous = folded.Length > 0 ? folded[^1] : '\0';
        var katakana = previous is >= 'ぁ' and <= 'ゖ' ? (char)(previous + 0x60) : previous;
        if (mark == '\u3099' && Voiceable.Contains(katakana))
        {
            folded[^1] = (char)(previous + 1);
        }
        else if (mark == '\u3099' && katakana == 'ウ')
        {
            folded[^1] = (char)(previous + 'ヴ' - 'ウ');
        }
        else if (mark == '\u309A' && katakana is >= 'ハ' and <= 'ホ' && Voiceable.Contains(katakana))
        {
            folded[^1] = (char)(previous + 2);
        }
        else
        {
            folded.Append(mark);
        }
    }

    private static void AppendKana(StringBuilder folded, char kana)
    {
        var previous = folded.Length > 0 ? folded[^1] : '\0';
        if (kana == '゛' && Voiceable.Contains(previous))
        {
            folded[^1] = (char)(previous + 1);
        }
        else if (kana == '゛' && previous == 'ウ')
        {
            folded[^1] = 'ヴ';
        }
        else if (kana == '゜' && previous is >= 'ハ' and <= 'ホ' && Voiceable.Contains(previous))
        {
            folded[^1] = (char)(previous + 2);
        }
        else
        {
            folded.Append(kana);
        }
    }
}
