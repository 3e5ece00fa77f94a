using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Hours;

/// <summary>
/// Opening hours in Japanese words to the opening_hours subset. Every word must be understood and holidays must be spoken of, or the answer is
/// null: what is almost right would send someone to a closed door.
/// </summary>
internal static partial class HoursText
{
    /// <summary>The expression for a text such as 平日8:45-17:15（12/29-1/3除く）, or null.</summary>
    /// <param name="text">Days and times.</param>
    /// <param name="closed">Closed days from a column of their own, or empty.</param>
    public static string? Parse(string text, string closed = "")
    {
        var width = TextFolding.Width(text).Replace(" ", "", StringComparison.Ordinal);
        if (closed.Length == 0 && Always().IsMatch(width))
        {
            return "24/7";
        }

        var plain = Times(width);
        var off = new ClosedDays();
        var body = Brackets().Replace(plain, match => off.Read(match.Groups["inside"].Value) ? "" : match.Value);
        if (Trailing().Match(body) is { Success: true } trailing && off.Read(trailing.Groups["closed"].Value))
        {
            body = trailing.Groups["body"].Value;
        }

        if (!off.Read(closed) || Week(body, off) is not { } week)
        {
            return null;
        }

        if (week.OpenOnHolidays == off.Holidays)
        {
            return null;
        }

        var expression = string.Join("; ", week.Rules.Concat(off.Rules));
        return OpeningHours.Parse(expression) is null ? null : expression;
    }

    private static (List<string> Rules, bool OpenOnHolidays)? Week(string body, ClosedDays off)
    {
        var rules = new List<(string Days, List<string> Times)>();
        var weekdays = false;
        foreach (var segment in body.Split(['、', ',', '・', '/', ';'], StringSplitOptions.RemoveEmptyEntries))
        {
            var match = Segment().Match(segment);
            if (!match.Success)
            {
                return null;
            }

            var words = match.Groups["days"].Value;
            var range = match.Groups["range"].Value;
            if (words.Length == 0 && rules.Count > 0)
            {
                rules[^1].Times.Add(range);
                continue;
            }

            var days = words.Length == 0 ? off.OpenDays() : DayWords.Parse(words);
            if (days is null)
            {
                return null;
            }

            weekdays |= DayWords.ExcludeHolidays(words);
            rules.Add((days, [range]));
        }

        var open = rules.Exists(rule => rule.Days.Contains("PH", StringComparison.Ordinal));
        if (weekdays && !open)
        {
            off.Add("PH");
        }

        return rules.Count == 0 ? null : ([.. rules.Select(rule => $"{rule.Days} {string.Join(',', rule.Times)}")], open);
    }

    private static string Times(string text) =>
        Grouping().Replace(ClockText.Ranges(NthText.Read(WeekdayGloss().Replace(text, "平日"))), match => match.Value.Replace('・', '+'));

    // 平日（月～金） says no more than 平日.
    [GeneratedRegex("平日[(（]月曜?日?(?:~|〜|-|から)金曜?日?[)）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WeekdayGloss();

    [GeneratedRegex("^(?<body>.*[0-9]{2}:[0-9]{2})[、,。※]?(?:ただし|但し)?、?(?<closed>[^0-9:]*(?:除く|休み|定休|休業|休))。?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Trailing();

    [GeneratedRegex("[日月火水木金土祝曜](?:・[日月火水木金土祝曜]+)+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Grouping();

    [GeneratedRegex(@"[(（](?<inside>[^()（）]*)[)）]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Brackets();

    [GeneratedRegex("^(?<days>(?:" + NthText.Pattern + "|[^0-9])*)(?<range>[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2})$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Segment();

    [GeneratedRegex(@"^(?:毎日|年中無休[・、/]?|365日[・、/]?)?\(?24時間\)?(?:対応|受付|体制)?[・、/]?(?:365日|\(?年中無休\)?)?(?:対応)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Always();
}
