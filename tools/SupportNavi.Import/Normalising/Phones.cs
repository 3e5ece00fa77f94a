using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Telephone numbers as they are dialled, with hyphens (総務省 電気通信番号計画).</summary>
/// <param name="areaCodes">Known area codes (市外局番); a bare number under any other stays without hyphens.</param>
internal sealed partial class Phones(IReadOnlyList<string> areaCodes)
{
    private static readonly string[] Short = ["104", "110", "118", "119", "171", "188", "189"];
    private static readonly string[] Free = ["0120", "0570", "0990"];
    private readonly string[] areaCodes = [.. areaCodes.OrderByDescending(code => code.Length)];

    /// <summary>The first number in the cell and what stands around it (内線, a second number); the number is empty when it cannot be dialled.</summary>
    public (string Number, string Note) Read(string cell)
    {
        var text = Bracketed().Replace(Dashes().Replace(TextFolding.Width(cell), "-"), "${area}-").Trim();
        var match = First().Match(text);
        if (!match.Success)
        {
            return ("", "");
        }

        var number = Format(match.Value);
        return (number, number.Length == 0 ? "" : (text[..match.Index] + text[(match.Index + match.Length)..]).Trim(' ', '/', ',', '、', '・', '(', ')', ':'));
    }

    private string Format(string text)
    {
        var digits = string.Concat(text.Where(char.IsAsciiDigit));
        if (text[0] == '#')
        {
            return digits.Length == 4 ? "#" + digits : "";
        }

        if (Array.IndexOf(Short, digits) >= 0)
        {
            return digits;
        }

        return digits.Length switch
        {
            10 when digits[0] == '0' => Land(text, digits),
            11 when digits.StartsWith("0800", StringComparison.Ordinal) => $"0800-{digits[4..7]}-{digits[7..]}",
            11 when Mobile().IsMatch(digits) => $"{digits[..3]}-{digits[3..7]}-{digits[7..]}",
            _ => "",
        };
    }

    private string Land(string text, string digits)
    {
        if (Array.Exists(Free, prefix => digits.StartsWith(prefix, StringComparison.Ordinal)))
        {
            return text.Contains('-') ? text : $"{digits[..4]}-{digits[4..7]}-{digits[7..]}";
        }

        if (Grouped().IsMatch(text))
        {
            return text;
        }

        var area = Array.Find(areaCodes, code => digits.StartsWith(code, StringComparison.Ordinal));
        return area is null ? digits : $"{area}-{digits[area.Length..6]}-{digits[6..]}";
    }

    [GeneratedRegex("(?<=[0-9)])[" + Cells.Hyphens + "] ?(?=[0-9])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dashes();

    [GeneratedRegex(@"\((?<area>0[0-9]{1,5})\) ?-?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex("#[0-9]{4}|[0-9][0-9-]{1,}[0-9]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex First();

    [GeneratedRegex("^0[5789]0", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Mobile();

    [GeneratedRegex("^0[0-9]{1,4}-[0-9]{1,4}-[0-9]{4}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouped();
}
