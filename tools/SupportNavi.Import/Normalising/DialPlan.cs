using System.Text.RegularExpressions;

namespace SupportNavi.Import.Normalising;

/// <summary>Which numbers can be dialled and where their hyphens stand (総務省 電気通信番号計画).</summary>
internal sealed partial class DialPlan
{
    private static readonly string[] Short = ["104", "110", "118", "119", "171", "188", "189"];
    private static readonly string[] Services = ["0120", "0570", "0990", "0180"];

    // Printed in old leaflets or mistyped in copies of them; each reaches nobody or somebody else.
    private static readonly string[] Superseded = ["0570046556", "0570078355", "0570078310", "0570055210", "0570064000", "0570783189"];

    private readonly Dictionary<string, int> areas;
    private readonly int longest;

    /// <param name="areaCodes">
    /// Known area codes (市外局番). <c>04-71</c> speaks only of numbers that begin with 0471, whose area code is 04. The longest entry that fits counts.
    /// </param>
    public DialPlan(IEnumerable<string> areaCodes)
    {
        areas = areaCodes.DistinctBy(Digits).ToDictionary(Digits, code => code.IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen ? hyphen : code.Length, StringComparer.Ordinal);
        longest = areas.Keys.Select(code => code.Length).DefaultIfEmpty().Max();
    }

    /// <summary>Whether a text is one of the three-digit numbers.</summary>
    public static bool IsShort(string text) => Array.IndexOf(Short, text) >= 0;

    /// <summary>A number of digits and hyphens, or # and four digits, as it is dialled.</summary>
    public Cleaned Read(string number)
    {
        var digits = Digits(number);
        if (number.StartsWith('#'))
        {
            return digits.Length == 4 ? new("#" + digits, "phone.short") : Refuse(StaffWords.Of("phone.hash"));
        }

        if (IsShort(digits))
        {
            return new(digits, "phone.short");
        }

        if (Array.IndexOf(Superseded, digits) >= 0)
        {
            return Refuse(StaffWords.Of("phone.superseded"));
        }

        return digits.Length switch
        {
            < 10 => Refuse(StaffWords.Of("phone.too-short")),
            > 11 => Refuse(StaffWords.Of("phone.too-long")),
            10 => Ten(number, digits),
            _ when digits.StartsWith("0800", StringComparison.Ordinal) => new($"0800-{digits[4..7]}-{digits[7..]}", "phone.free"),
            _ when Mobile().IsMatch(digits) => new($"{digits[..3]}-{digits[3..7]}-{digits[7..]}", "phone.mobile"),
            _ => Refuse(StaffWords.Of("phone.eleven")),
        };
    }

    private static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    private static Cleaned Refuse(string why) => new("", "phone.refused", StaffWords.Of("phone.refused", why));

    private Cleaned Ten(string number, string digits)
    {
        if (digits[0] != '0' || digits[1] == '0' || digits.StartsWith("010", StringComparison.Ordinal))
        {
            return Refuse(StaffWords.Of("phone.no-prefix"));
        }

        if (Unassigned().IsMatch(digits))
        {
            return Refuse(StaffWords.Of("phone.not-ten"));
        }

        if (Array.Exists(Services, prefix => digits.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return new(number.Contains('-') ? number : $"{digits[..4]}-{digits[4..7]}-{digits[7..]}", "phone.service");
        }

        if (Grouped().IsMatch(number))
        {
            return new(number, "phone.as-written");
        }

        for (var length = Math.Min(longest, 6); length > 0; length--)
        {
            if (areas.TryGetValue(digits[..length], out var area))
            {
                return new($"{digits[..area]}-{digits[area..6]}-{digits[6..]}", "phone.area-code");
            }
        }

        return new(digits, "phone.unknown-area");
    }

    // 060 was opened for mobile phones; 020 is for machines and pagers, which nobody can talk to.
    [GeneratedRegex("^0[5-9]0", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    [GeneratedRegex("^0[2-9]0", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unassigned();

    [GeneratedRegex("^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();
}
