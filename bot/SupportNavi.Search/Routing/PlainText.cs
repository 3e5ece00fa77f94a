using System.Globalization;
using System.Text;
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

    /// <summary>So many marks and spaces may stand between two of them.</summary>
    private const int WidestGap = 3;

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
        foreach (var letter in folded.Letters.Span)
        {
            kana += LetterForms.IsKana(letter) ? 1 : 0;
            latin += letter is >= 'a' and <= 'z' ? 1 : 0;
        }

        return kana > 1 && latin * Spelled <= kana ? folded.Letters.ToString() : null;
    }

    /// <summary>A message with its letters that stand alone in a row together; null where there are none.</summary>
    private static string? Together(string text)
    {
        StringBuilder? plain = null;
        var copied = 0;
        for (var at = 0; at < text.Length;)
        {
            var (letters, end) = Apart(text, at);
            if (letters > FewestApart)
            {
                plain = (plain ?? new(text.Length)).Append(text, copied, at - copied);
                plain.Append([.. text[at..end].Where(IsLetter)]);
                copied = end;
            }

            at = Math.Max(end, at + 1);
        }

        return plain?.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>How many letters in a row stand alone from a place on, and where the last of them ends.</summary>
    private static (int Letters, int End) Apart(string text, int from)
    {
        var (letters, end) = (0, from);
        for (var at = from; at < text.Length && at - end <= WidestGap; at++)
        {
            if (!IsLetter(text[at]))
            {
                continue;
            }

            if ((at > 0 && IsLetter(text[at - 1])) || (at + 1 < text.Length && IsLetter(text[at + 1])))
            {
                break;
            }

            (letters, end) = (letters + 1, at + 1);
        }

        return (letters, end);
    }

    private static bool IsLetter(char character) => char.IsLetterOrDigit(character) || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.NonSpacingMark;
}
