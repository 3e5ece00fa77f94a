using System.Globalization;

namespace SupportNavi.Import.Fetching;

/// <summary>Text from elsewhere, fit for a line of a message.</summary>
internal static class PlainText
{
    private const int MaxLength = 200;

    /// <summary>Without control and formatting characters, which could rewrite a terminal's lines, and not endless.</summary>
    public static string Of(string text)
    {
        var plain = string.Concat(text.Where(character => !IsUnseen(character)));
        return plain.Length > MaxLength ? plain[..MaxLength] + "…" : plain;
    }

    /// <summary>Control characters, and those that only change how others are shown.</summary>
    public static bool IsUnseen(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
