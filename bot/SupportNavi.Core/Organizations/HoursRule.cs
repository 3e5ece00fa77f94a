using System.Globalization;

namespace SupportNavi.Core.Organizations;

/// <summary>Minutes after midnight, the end excluded; an end beyond 1440 lies on the next day.</summary>
internal readonly record struct MinuteRange(int From, int To);

/// <summary>One rule of an opening-hours expression: the days it matches and the times on them (none for <c>off</c>).</summary>
internal sealed class HoursRule
{
    /// <summary>Minutes of a day.</summary>
    public const int DayMinutes = 24 * 60;

    private static readonly string[] WeekDays = ["Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"];
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>For each weekday, Sunday first, a mask of weeks of the month (bit 0 is the first); all five bits for every week.</summary>
    private readonly byte[] weeks = new byte[7];
    private bool holidays;
    private (int From, int To)? dates;

    /// <summary>Opening times on a matching day.</summary>
    public MinuteRange[] Ranges { get; private set; } = [];

    /// <summary>Whether it speaks of dates of the year.</summary>
    public bool IsOfDates => dates is not null;

    /// <summary>Parses one rule, or returns null.</summary>
    public static HoursRule? Parse(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var rule = new HoursRule();
        var days = string.Concat(words.Take(words.Length - 1).Select((word, index) => index == 0 ? word : " " + word));
        if (words.Length == 1 && TryRanges(words[0]) is { } everyDay)
        {
            Array.Fill(rule.weeks, (byte)0x1F);
            rule.Ranges = everyDay;
            return rule;
        }

        if (words.Length < 2 || !rule.TryDays(days))
        {
            return null;
        }

        if (words[^1] == "off")
        {
            return rule;
        }

        if (TryRanges(words[^1]) is not { } ranges)
        {
            return null;
        }

        rule.Ranges = ranges;
        return rule;
    }

    /// <summary>Whether the rule speaks of this day; null when that depends on a holiday that is not known.</summary>
    public bool? Matches(DateOnly date, Holidays calendar)
    {
        if (dates is { } span)
        {
            var day = (date.Month * 100) + date.Day;
            return span.From <= span.To ? day >= span.From && day <= span.To : day >= span.From || day <= span.To;
        }

        if ((weeks[(int)date.DayOfWeek] & (1 << ((date.Day - 1) / 7))) != 0)
        {
            return true;
        }

        return holidays ? calendar.IsHoliday(date) : false;
    }

    private bool TryDays(string text)
    {
        if (text.Length > 3 && Array.IndexOf(Months, text[..3]) >= 0)
        {
            var ends = text.Split('-');
            dates = ends.Length == 2 && MonthDay(ends[0]) is { } from && MonthDay(ends[1]) is { } to ? (from, to) : null;
            return dates is not null;
        }

        return SplitDays(text).All(TryDay);
    }

    private bool TryDay(string text)
    {
        if (text == "PH")
        {
            holidays = true;
            return true;
        }

        var bracket = text.IndexOf('[', StringComparison.Ordinal);
        var nth = bracket < 0 ? (byte)0x1F : Nth(text[bracket..]);
        var ends = (bracket < 0 ? text : text[..bracket]).Split('-');
        var from = Array.IndexOf(WeekDays, ends[0]);
        var to = Array.IndexOf(WeekDays, ends[^1]);
        if (nth == 0 || ends.Length > 2 || from < 0 || to < 0)
        {
            return false;
        }

        for (var day = from; ; day = (day + 1) % 7)
        {
            weeks[day] |= nth;
            if (day == to)
            {
                return true;
            }
        }
    }

    private static IEnumerable<string> SplitDays(string text)
    {
        var start = 0;
        var depth = 0;
        for (var index = 0; index <= text.Length; index++)
        {
            if (index == text.Length || (text[index] == ',' && depth == 0))
            {
                yield return text[start..index];
                start = index + 1;
            }
            else
            {
                depth += text[index] switch { '[' => 1, ']' => -1, _ => 0 };
            }
        }
    }

    private static byte Nth(string brackets)
    {
        if (!brackets.EndsWith(']'))
        {
            return 0;
        }

        byte mask = 0;
        foreach (var number in brackets[1..^1].Split(','))
        {
            if (number.Length != 1 || number[0] is < '1' or > '5')
            {
                return 0;
            }

            mask |= (byte)(1 << (number[0] - '1'));
        }

        return mask;
    }

    private static int? MonthDay(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var month = words.Length == 2 ? Array.IndexOf(Months, words[0]) : -1;
        return month >= 0 && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day is >= 1 and <= 31
            ? ((month + 1) * 100) + day
            : null;
    }

    private static MinuteRange[]? TryRanges(string text)
    {
        var parts = text.Split(',');
        var ranges = new MinuteRange[parts.Length];
        for (var index = 0; index < parts.Length; index++)
        {
            var ends = parts[index].Split('-');
            if (ends.Length != 2 || Minute(ends[0]) is not { } from || Minute(ends[1]) is not { } to || from >= DayMinutes)
            {
                return null;
            }

            ranges[index] = new(from, to > from ? to : to + DayMinutes);
        }

        return ranges;
    }

    private static int? Minute(string text) =>
        text.Length == 5 && text[2] == ':'
        && int.TryParse(text.AsSpan(0, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && int.TryParse(text.AsSpan(3, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var minute)
        && hour <= 24 && minute < 60 && (hour * 60) + minute <= DayMinutes
            ? (hour * 60) + minute
            : null;
}
