using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Postal codes (郵便番号): seven digits.</summary>
internal static partial class PostalCodes
{
    /// <summary>As 000-0000.</summary>
    public static Cleaned Read(string cell)
    {
        var text = Dashes().Replace(TextFolding.Width(cell), "-").Trim();
        if (Cells.IsBlank(text))
        {
            return new("");
        }

        var digits = Written().Match(text) is { Success: true } written ? written.Value : text;
        digits = string.Concat(digits.Where(char.IsAsciiDigit));
        return digits.Length switch
        {
            7 => Spelled($"{digits[..3]}-{digits[3..]}", text),
            6 => new("", "postal.six-digits", StaffWords.Of("postal.six-digits", digits[..2], digits[2..])),
            0 => new("", "postal.refused", StaffWords.Of("postal.unread")),
            _ => new("", "postal.refused", StaffWords.Of("postal.not-seven")),
        };
    }

    private static Cleaned Spelled(string value, string text) => new(value, value == text ? "" : "postal.digits");

    [GeneratedRegex("(?<=[0-9]) ?[" + Cells.Hyphens + "] ?(?=[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex("(?<![0-9-])[0-9]{3}-[0-9]{4}(?![0-9-])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
