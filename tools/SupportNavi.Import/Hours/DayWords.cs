using System.Text.RegularExpressions;

namespace SupportNavi.Import.Hours;

/// <summary>Japanese names of days to their opening_hours names.</summary>
internal static partial class DayWords
{
    private const string Week = "日月火水木金土";
    private static readonly string[] Names = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];

    /// <summary>The names of a run of one-letter days (土日祝), or null when a letter is none.</summary>
    public static IReadOnlyList<string>? Letters(string days) =>
        days.All(day => day == '祝' || Week.Contains(day)) ? [.. days.Select(Name)] : null;

    /// <summary>The days in a text such as 月-金, 月+水+金, 土日祝, 平日, 毎日; null when a word is not understood.</summary>
    public static string? Parse(string words)
    {
        var text = Plain(words);
        if (IsEveryDay(text))
        {
            return "Mo-Su,PH";
        }

        if (ExcludeHolidays(text))
        {
            return "Mo-Fr";
        }

        if (NthText.Name(text) is { } nth)
        {
            return nth;
        }

        var parts = new List<string>();
        foreach (var part in text.Split('+', StringSplitOptions.RemoveEmptyEntries))
        {
            if (Span().Match(part) is { Success: true } span)
            {
                parts.Add($"{Name(span.Groups["from"].Value[0])}-{Name(span.Groups["to"].Value[0])}");
            }
            else if (Letters(part) is { } letters)
            {
                parts.AddRange(letters);
            }
            else
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : string.Join(',', parts);
    }

    /// <summary>平日: Monday to Friday without holidays.</summary>
    public static bool ExcludeHolidays(string words) => words == "平日";

    /// <summary>毎日: holidays too.</summary>
    public static bool IsEveryDay(string words) => words is "毎日" or "年中無休" or "無休";

    private static string Name(char day) => day == '祝' ? "PH" : Names[Week.IndexOf(day)];

    private static string Plain(string words) => Suffix().Replace(words, "").Replace("祝休日", "祝", StringComparison.Ordinal).Replace("祝日", "祝", StringComparison.Ordinal);

    [GeneratedRegex("曜日?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex("^(?<from>[日月火水木金土])-(?<to>[日月火水木金土])$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Span();
}
