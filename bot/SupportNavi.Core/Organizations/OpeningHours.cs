namespace SupportNavi.Core.Organizations;

/// <summary>
/// A subset of OpenStreetMap's opening_hours: <c>24/7</c>; <c>Mo-Fr 08:45-17:15; Sa 09:00-12:00,13:00-16:00; PH off; Dec 29-Jan 03 off</c>;
/// <c>Th[2,4] 16:00-20:00</c> (second and fourth Thursday). Times may cross midnight. A later rule that matches a day replaces the earlier ones.
/// </summary>
public sealed class OpeningHours
{
    private const int DaysAhead = 14;
    private readonly HoursRule[] rules;

    private OpeningHours(string text, HoursRule[] rules) => (Text, this.rules) = (text, rules);

    /// <summary>The expression as written.</summary>
    public string Text { get; }

    /// <summary>Whether it never closes.</summary>
    public bool IsAlways => Text == "24/7";

    /// <summary>Parses an expression, or returns null when it is not in the subset.</summary>
    public static OpeningHours? Parse(string text)
    {
        if (text.Trim() == "24/7")
        {
            return new("24/7", []);
        }

        var parsed = new List<HoursRule>();
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (HoursRule.Parse(part) is not { } rule)
            {
                return null;
            }

            parsed.Add(rule);
        }

        return parsed.Count == 0 ? null : new(text.Trim(), [.. parsed]);
    }

    /// <summary>The state at a moment in Japan Standard Time. A day on which a holiday rule would matter and the year is not covered is unknown.</summary>
    public OpenState At(DateTime jst, Holidays holidays)
    {
        if (IsAlways)
        {
            return new(OpenStateKind.Open, null);
        }

        var today = DateOnly.FromDateTime(jst);
        var minute = (int)jst.TimeOfDay.TotalMinutes;
        if (IsYearEndUnknown(today) || !TryDay(today, holidays, out var ranges) || !TryDay(today.AddDays(-1), holidays, out var yesterday))
        {
            return new(OpenStateKind.Unknown, null);
        }

        foreach (var range in yesterday)
        {
            if (minute + HoursRule.DayMinutes < range.To)
            {
                return new(OpenStateKind.Open, Moment(today.AddDays(-1), range.To));
            }
        }

        foreach (var range in ranges)
        {
            if (range.From <= minute && minute < range.To)
            {
                return new(OpenStateKind.Open, Moment(today, range.To));
            }
        }

        return new(OpenStateKind.Closed, NextOpening(today, minute, holidays));
    }

    private DateTime? NextOpening(DateOnly today, int minute, Holidays holidays)
    {
        for (var ahead = 0; ahead <= DaysAhead; ahead++)
        {
            if (IsYearEndUnknown(today.AddDays(ahead)) || !TryDay(today.AddDays(ahead), holidays, out var ranges))
            {
                return null;
            }

            var first = int.MaxValue;
            foreach (var range in ranges)
            {
                first = range.From < first && (ahead > 0 || range.From > minute) ? range.From : first;
            }

            if (first < int.MaxValue)
            {
                return Moment(today.AddDays(ahead), first);
            }
        }

        return null;
    }

    /// <summary>Most offices close from 29 December to 3 January (年末年始) whether or not their hours say so; only hours that speak of dates are believed then.</summary>
    private bool IsYearEndUnknown(DateOnly date) => (date is { Month: 12, Day: >= 29 } or { Month: 1, Day: <= 3 }) && !Array.Exists(rules, rule => rule.IsOfDates);

    private bool TryDay(DateOnly date, Holidays holidays, out MinuteRange[] ranges)
    {
        ranges = [];
        foreach (var rule in rules)
        {
            var match = rule.Matches(date, holidays);
            if (match is null)
            {
                return false;
            }

            if (match == true)
            {
                ranges = rule.Ranges;
            }
        }

        return true;
    }

    private static DateTime Moment(DateOnly date, int minute) => date.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
}
