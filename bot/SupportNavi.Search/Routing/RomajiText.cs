using SupportNavi.Core.Areas;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing;

/// <summary>Japanese in Latin letters, from a keyboard without kana: <c>okane ga nai</c>.</summary>
internal static class RomajiText
{
    /// <summary>Of so many letters one may spell no kana.</summary>
    private const int Spelled = 8;

    /// <summary>The kana a message spells; null when it has letters of another script, is of another language or spells none.</summary>
    public static string? Kana(string text)
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
}
