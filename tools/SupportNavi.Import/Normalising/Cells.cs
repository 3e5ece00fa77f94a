using System.Globalization;
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

    /// <summary>Reading in hiragana.</summary>
    public static string Kana(string text) => TextFolding.Hiragana(Text(text));

    /// <summary>Address text; the various hyphens between digits become one.</summary>
    public static string Address(string text) => NumberDash().Replace(Text(text), "-");

    /// <summary>Seven digits as 000-0000, or empty.</summary>
    public static string Postal(string text)
    {
        var digits = string.Concat(TextFolding.Width(text).Where(char.IsAsciiDigit));
        return digits.Length == 7 ? $"{digits[..3]}-{digits[3..]}" : "";
    }

    /// <summary>An http or https address of a named host; of an address inside a proxy's address the inner one; else empty.</summary>
    public static string Url(string text)
    {
        var url = TextFolding.Width(text).Trim();
        var inner = url.LastIndexOf("http", StringComparison.Ordinal) is var at and > 8 && Scheme().IsMatch(url[at..]) ? url[at..] : url;
        return Scheme().IsMatch(inner) && Uri.TryCreate(inner, UriKind.Absolute, out var uri) && Host().IsMatch(uri.Host) && uri.UserInfo.Length == 0
            ? inner
            : "";
    }

    /// <summary>A mail address, or empty.</summary>
    public static string Email(string text) => Mail().IsMatch(TextFolding.Width(text).Trim()) ? TextFolding.Width(text).Trim() : "";

    /// <summary>Both positions with six decimals (a tenth of a metre), or both empty when they are not in Japan.</summary>
    public static (string Latitude, string Longitude) Position(string latitude, string longitude)
    {
        var point = GeoText.Parse(latitude.Trim(), longitude.Trim(), _ => { });
        return point is { } position ? (Degrees(position.Latitude), Degrees(position.Longitude)) : ("", "");
    }

    private static string Degrees(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

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

    [GeneratedRegex("^https?://[^ ]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Scheme();

    [GeneratedRegex(@"^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Host();

    [GeneratedRegex(@"^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mail();
}
