using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportNavi.Import.Reading;

/// <summary>The text of a cell without what spreadsheets, web pages and byte streams leave in it. Tags stay text; spaces stay.</summary>
internal static partial class CellText
{
    /// <summary>Breaks become LF (so does <c>&lt;br&gt;</c>), entities their character, control characters and byte order marks go.</summary>
    public static string Clean(string text)
    {
        if (text.AsSpan().IndexOfAny('<', '&') >= 0)
        {
            text = WebUtility.HtmlDecode(LineBreak().Replace(text, "\n"));
        }

        return NeedsFilter(text) ? Filter(text) : text;
    }

    /// <summary>Whether the text holds a letter or digit of any script.</summary>
    public static bool IsFilled(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character) || char.GetUnicodeCategory(character) is System.Globalization.UnicodeCategory.OtherNumber or System.Globalization.UnicodeCategory.LetterNumber)
            {
                return true;
            }
        }

        return false;
    }

    private static bool NeedsFilter(string text)
    {
        foreach (var character in text)
        {
            if ((char.IsControl(character) && character is not ('\n' or '\t')) || character is '\uFEFF' or '\u00A0' || char.IsSurrogate(character))
            {
                return true;
            }
        }

        return false;
    }

    private static string Filter(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var character = text[index];
            if (character == '\r')
            {
                kept.Append('\n');
                index += index + 1 < text.Length && text[index + 1] == '\n' ? 1 : 0;
            }
            else if (char.IsHighSurrogate(character) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                kept.Append(character).Append(text[++index]);
            }
            else if (character == '\u00A0')
            {
                kept.Append(' ');
            }
            else if ((!char.IsControl(character) || character is '\n' or '\t') && character != '\uFEFF' && !char.IsSurrogate(character))
            {
                kept.Append(character);
            }
        }

        return kept.ToString();
    }

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LineBreak();
}
