using System.Text.RegularExpressions;

namespace SupportNavi.Import.Hours;

/// <summary>Weekdays of some weeks of the month, such as 第2・第4土曜日, as <c>[2+4]土</c>.</summary>
internal static partial class NthText
{
    /// <summary>What <see cref="Read"/> writes.</summary>
    public const string Pattern = @"\[[1-5](?:\+[1-5])*\][日月火水木金土]";

    private const string Digits = "一二三四五";

    public static string Read(string text) => Nth().Replace(text, match =>
    {
        var weeks = match.Groups["weeks"].Value.Select(character => Digits.Contains(character) ? Digits.IndexOf(character) + 1 : character - '0').Where(week => week is >= 1 and <= 5);
        return $"[{string.Join('+', weeks)}]{match.Groups["day"].Value}";
    });

    /// <summary>The opening_hours name (<c>Sa[2,4]</c>), or null when the text is not of this kind.</summary>
    public static string? Name(string text) =>
        Written().Match(text) is { Success: true } match && DayWords.Letters(match.Groups["day"].Value) is [var day]
            ? $"{day}[{match.Groups["weeks"].Value.Replace('+', ',')}]"
            : null;

    [GeneratedRegex("(?:毎月)?第(?<weeks>[1-5一二三四五](?:[・、,.と]?第?[1-5一二三四五])*)(?<day>[日月火水木金土])(?:曜日?)?(?![日月火水木金土祝]|・[日月火水木金土祝])", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Nth();

    [GeneratedRegex(@"^\[(?<weeks>[1-5+]+)\](?<day>[日月火水木金土])$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Written();
}
