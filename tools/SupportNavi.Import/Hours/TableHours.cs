using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;
using SupportNavi.Import.Normalising;

namespace SupportNavi.Import.Hours;

/// <summary>Opening hours from one column each for days, start and end (利用可能曜日, 開始時間, 終了時間 of the standard tables).</summary>
internal static partial class TableHours
{
    private const string Week = "月火水木金土日";

    /// <summary>The expression; empty with a doubt unless days, times and holidays are all said.</summary>
    /// <param name="days">Such as 月火水木金 or 月;火;水.</param>
    /// <param name="from">A time, or a spreadsheet's fraction of a day.</param>
    /// <param name="to">The same.</param>
    /// <param name="remark">特記事項: closed days, or anything else, which makes the rest inexact.</param>
    public static Cleaned Parse(string days, string from, string to, string remark)
    {
        if (Cells.IsBlank(days) && Cells.IsBlank(from) && Cells.IsBlank(to))
        {
            return new("");
        }

        var (start, end) = (Time(from), Time(to));
        if (start is null || end is null || start == end || (start == "00:00" && end is "23:59" or "24:00"))
        {
            return Refuse(StaffWords.Of("hours.no-times"));
        }

        return HoursText.Parse($"{Days(days)}{start}-{end}", Cells.Text(remark)) is { } exact ? new(exact, "hours.table")
            : Refuse(StaffWords.Of("hours.no-days"));
    }

    /// <summary>The cells in words.</summary>
    public static string Note(string days, string from, string to, string remark)
    {
        var times = Time(from) is { } start && Time(to) is { } end ? $"{start}-{end}" : "";
        return string.Join('、', new[] { $"{Cells.Text(days)} {times}".Trim(), Cells.Text(remark) }.Where(part => part.Length > 0));
    }

    /// <summary>A time as HH:MM, or null.</summary>
    public static string? Time(string cell)
    {
        var text = TextFolding.Width(cell).Trim();
        if (Fraction().IsMatch(text))
        {
            var minutes = (int)Math.Round(double.Parse(text, CultureInfo.InvariantCulture) * 24 * 60);
            return $"{minutes / 60:00}:{minutes % 60:00}";
        }

        var clock = ClockText.Ranges(Seconds().Replace(text, "${time}"));
        return Clock().IsMatch(clock) && string.CompareOrdinal(clock, "24:00") <= 0 ? clock : null;
    }

    private static string Days(string cell)
    {
        var letters = Separators().Replace(TextFolding.Width(cell), "");
        var holidays = letters.EndsWith('祝') ? "+祝" : "";
        var week = holidays.Length > 0 ? letters[..^1] : letters;
        var start = week.Length > 2 ? Week.IndexOf(week, StringComparison.Ordinal) : -1;
        return start < 0 ? letters : week.Length == 7 && holidays.Length > 0 ? "毎日" : $"{week[0]}-{week[^1]}{holidays}";
    }

    private static Cleaned Refuse(string why) => new("", "hours.refused", StaffWords.Of("hours.refused", why));

    [GeneratedRegex("[・、,; 　|/]|曜日?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Separators();

    [GeneratedRegex(@"^0?\.[0-9]+$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fraction();

    [GeneratedRegex("^(?<time>[0-9]{1,2}:[0-9]{2}):00$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Seconds();

    [GeneratedRegex("^[0-9]{2}:[0-5][0-9]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();
}
