using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace SupportNavi.Import.Reading;

/// <summary>Numbers that are written like phone numbers and codes: <c>0000000000</c>, <c>000-0000</c>, <c>[&lt;=999]000;000-0000</c>.</summary>
internal static partial class DigitFormat
{
    private const int LongestFormat = 100;

    private const double LargestExact = 999_999_999_999_999;

    /// <summary>What the cell shows; null when the format does more than place digits, or keeps no zero and no sign between them.</summary>
    public static string? Apply(double number, string? format)
    {
        if (format is null or { Length: > LongestFormat } || number < 0 || number > LargestExact || number != Math.Floor(number))
        {
            return null;
        }

        var section = Section(number, format);
        var places = Parts(section);
        var zeros = places?.Count(part => part == "0") ?? 0;
        return places is null || zeros == 0 || (zeros == 1 && places.All(part => part is "0" or "#")) ? null : Fill(number, places);
    }

    private static string Section(double number, string format)
    {
        foreach (var section in format.Split(';'))
        {
            var condition = Condition().Match(section);
            if (!condition.Success)
            {
                return Brackets().Replace(section, "");
            }

            if (double.TryParse(condition.Groups["limit"].Value, CultureInfo.InvariantCulture, out var limit) && (condition.Groups["sign"].Value == "<=" ? number <= limit : number < limit))
            {
                return Brackets().Replace(section, "");
            }
        }

        return "";
    }

    /// <summary>One part for each place ("0", "#") and each literal ("'-"); null for anything else.</summary>
    private static List<string>? Parts(string section)
    {
        var parts = new List<string>();
        for (var index = 0; index < section.Length; index++)
        {
            switch (section[index])
            {
                case '0' or '#':
                    parts.Add(section[index].ToString());
                    break;
                case '-' or '(' or ')' or ' ':
                    parts.Add("'" + section[index]);
                    break;
                case '\\' when index + 1 < section.Length:
                    parts.Add("'" + section[++index]);
                    break;
                case '"' when section.IndexOf('"', index + 1) is > 0 and var end:
                    parts.Add("'" + section[(index + 1)..end]);
                    index = end;
                    break;
                case '_' when index + 1 < section.Length:
                    index++;
                    break;
                default:
                    return null;
            }
        }

        return parts;
    }

    private static string Fill(double number, List<string> parts)
    {
        var digits = ((long)number).ToString(CultureInfo.InvariantCulture);
        var places = parts.Count(part => part is "0" or "#");
        var left = digits.Length;
        var text = new StringBuilder();
        foreach (var part in parts.AsEnumerable().Reverse())
        {
            if (part is not ("0" or "#"))
            {
                text.Insert(0, part.AsSpan(1));
                continue;
            }

            places--;
            if (places == 0 && left > 0)
            {
                text.Insert(0, digits.AsSpan(0, left));
                left = 0;
            }
            else if (left > 0)
            {
                text.Insert(0, digits[--left]);
            }
            else if (part == "0")
            {
                text.Insert(0, '0');
            }
        }

        return text.ToString();
    }

    [GeneratedRegex(@"^\[(?<sign><=?)(?<limit>\d+)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Condition();

    [GeneratedRegex(@"\[[^\]]*\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();
}
