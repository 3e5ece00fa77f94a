using System.Text;

namespace SupportNavi.Core.Areas;

/// <summary>Folds the spellings of one Japanese word together. Works without ICU, where <see cref="string.Normalize()"/> does nothing.</summary>
public static class TextFolding
{
    private const string HalfKana =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";

    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホ";

    /// <summary>Full-width ASCII becomes ASCII, half-width kana full-width (with its voice mark), every space a space.</summary>
    public static string Width(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is >= '！' and <= '～')
            {
                folded.Append((char)(character - 0xFEE0));
            }
            else if (character is >= '｡' and <= 'ﾟ')
            {
                AppendKana(folded, HalfKana[character - '｡']);
            }
            else
            {
                folded.Append(character is '\u3000' or '\u00A0' ? ' ' : character);
            }
        }

        return folded.ToString();
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
