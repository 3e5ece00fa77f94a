using System.Globalization;
using SupportNavi.Core.Areas;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing;

/// <summary>
/// A message as the samples are written, which are of kana and kanji: Japanese in Latin letters (<c>okane ga nai</c>) as the kana it spells, letters that are set apart
/// (た.す.け.て) together.
/// </summary>
internal static class PlainText
{
    /// <summary>Of so many letters one may spell no kana.</summary>
    private const int Spelled = 8;

    /// <summary>Fewer letters that are set apart are words, or an answer spelled out.</summary>
    private const int FewestApart = 3;

    /// <summary>The plain form of a message; itself where there is no other.</summary>
    public static string Of(string text) => Kana(text) ?? Together(text) ?? text;

    /// <summary>The kana a message spells; null when it has letters of another script, is of another language or spells none.</summary>
    private static string? Kana(string text)
    {
        if (text.Length == 0 || text.Any(character => character > 'z' && char.IsLetter(character) && LetterForms.LatinOf(character) == '\0') || TypedLanguage.Of(text) is not (null or "ja"))
        {
            return null;
        }

        using var folded = CrisisText.Fold(TextFolding.Width(text), CrisisText.Reading.Japanese);
        var (kana, latin) = (0, 0);
        foreach (var letter in folded.Letters)
        {
            kana += LetterForms.IsKana(letter) ? 1 : 0;
            latin += letter is >= 'a' and <= 'z' ? 1 : 0;
        }

        return kana > 1 && latin * Spelled <= kana ? folded.Letters.ToString() : null;
    }

    /// <summary>The letters of a message of which nearly each stands alone; null for others.</summary>
    private static string? Together(string text)
    {
        var (letters, alone) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (IsLetter(text[at]))
            {
                letters++;
                alone += (at == 0 || !IsLetter(text[at - 1])) && (at + 1 == text.Length || !IsLetter(text[at + 1])) ? 1 : 0;
            }
        }

        return alone > FewestApart && alone * 10 > letters * 9 ? string.Concat(text.Where(character => IsLetter(character) || character is '。' or '？' or '！')) : null;
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
