using System.Text;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Cell texts in one spelling. Values that are not what their column says become empty, never repaired by a guess.</summary>
internal static partial class Cells
{
    /// <summary>The hyphens, dashes and minus signs seen in numbers.</summary>
    public const string Hyphens = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC\uFF0D\uFF70\u2500";

    private static readonly string[] Blank = ["-", "―", "ー", "−", "なし", "無", "無し"];

    /// <summary>ASCII digits and letters, full-width kana, single spaces, no line breaks; Japanese punctuation stays. A mark for "none" becomes empty.</summary>
    public static string Text(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            var start = index;
            while (index < text.Length && text[index] is >= '｡' and <= 'ﾟ')
            {
                index++;
            }

            folded.Append(TextFolding.Width(text[start..index]));
            if (index < text.Length)
            {
                folded.Append(Fold(text[index]));
            }
        }

        var single = Spaces().Replace(folded.ToString(), " ").Trim();
        return Array.IndexOf(Blank, single) >= 0 ? "" : single;
    }

    /// <summary>Whether a cell is empty or holds a mark for "none".</summary>
    public static bool IsBlank(string text) => Text(text).Length == 0;

    /// <summary>Address text; the various hyphens between digits become one.</summary>
    public static string Address(string text) => NumberDash().Replace(Text(text), "-");

    /// <summary>The address of a web page, or empty; see <see cref="WebAddresses"/>.</summary>
    public static string Url(string text) => WebAddresses.Url(text).Value;

    /// <summary>A position, or both empty; see <see cref="Positions"/>.</summary>
    public static (string Latitude, string Longitude) Position(string latitude, string longitude)
    {
        var (north, east) = Positions.Read(latitude, longitude);
        return (north.Value, east.Value);
    }

    private static char Fold(char character) => character switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(character - 0xFEE0),
        '\u3000' or '\u00A0' or '\n' or '\r' or '\t' => ' ',
        _ => character,
    };

    [GeneratedRegex(" {2,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Spaces();

    [GeneratedRegex("(?<=[0-9])[" + Hyphens + "](?=[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NumberDash();
}
