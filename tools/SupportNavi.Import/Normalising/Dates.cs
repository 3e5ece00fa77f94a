using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Dates in the Western and the Japanese calendar, as <c>yyyy-MM-dd</c>, <c>yyyy-MM</c> or <c>yyyy</c>: never more exact than the cell.</summary>
internal static partial class Dates
{
    private const int Earliest = 1868;
    private const int Latest = 2100;

    /// <summary>The date of a cell.</summary>
    /// <param name="cell">One date; a weekday, a time of day or 現在 behind it says nothing more.</param>
    /// <param name="serial">Whether a bare number is a spreadsheet's count of days (Excel's 1900 system); only the caller knows the cell's format.</param>
    public static Cleaned Read(string cell, bool serial = false)
    {
        var text = Tail().Replace(TextFolding.Width(cell).Trim(), "").Replace(" ", "", StringComparison.Ordinal);
        if (Cells.IsBlank(text))
        {
            return new("");
        }

        if (serial && Serial().Match(text) is { Success: true } days)
        {
            return FromSerial(int.Parse(days.Groups["days"].ValueSpan));
        }

        if (Western().Match(text) is { Success: true } western)
        {
            return Date(int.Parse(western.Groups["y"].ValueSpan), western, "date.western", text);
        }

        if (Eight().Match(text) is { Success: true } eight)
        {
            return Date(int.Parse(eight.Groups["y"].ValueSpan), eight, "date.eight-digits", text);
        }

        if (Japanese().Match(text) is { Success: true } japanese && Era.Of(japanese.Groups["era"].Value) is { } era)
        {
            var year = era.Start.Year - 1 + (japanese.Groups["y"].Value == "元" ? 1 : int.Parse(japanese.Groups["y"].ValueSpan));
            return InEra(Date(year, japanese, "date.era", text), era, year);
        }

        return Refuse(StaffWords.Of("date.unread"));
    }

    private static Cleaned FromSerial(int days) =>
        days is > 60 and < 73_415
            ? new(new DateTime(1899, 12, 30).AddDays(days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "date.serial")
            : Refuse(StaffWords.Of("date.no-serial"));

    private static Cleaned Date(int year, Match match, string rule, string text)
    {
        if (year is < Earliest or > Latest)
        {
            return Refuse(StaffWords.Of("date.year", year));
        }

        if (!match.Groups["m"].Success)
        {
            return Spelled($"{year:0000}", rule, text);
        }

        var month = int.Parse(match.Groups["m"].ValueSpan);
        var day = match.Groups["d"].Success ? int.Parse(match.Groups["d"].ValueSpan) : 1;
        return month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? Refuse("暦にない日付です")
            : Spelled(match.Groups["d"].Success ? $"{year:0000}-{month:00}-{day:00}" : $"{year:0000}-{month:00}", rule, text);
    }

    private static Cleaned InEra(Cleaned date, Era era, int year)
    {
        // Until 明治5年 the months were those of the moon.
        if (date.Value.Length > 4 && year < 1873)
        {
            return Refuse(StaffWords.Of("date.moon"));
        }

        return date.Value.Length == 0 || era.Meets(date.Value) ? date : Refuse(StaffWords.Of("date.not-in-era", era.Name));
    }

    private static Cleaned Spelled(string value, string rule, string text) => new(value, value == text ? "" : rule);

    private static Cleaned Refuse(string why) => new("", "date.refused", StaffWords.Of("date.refused", why));

    [GeneratedRegex("(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]+)?)?(?:Z|[+-][0-9]{2}:?[0-9]{2})?| ?\\(?[日月火水木金土](?:曜日?)?\\)| ?(?:現在|時点))$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tail();

    [GeneratedRegex("^(?<days>[0-9]{2,5})(?:\\.[0-9]+)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Serial();

    [GeneratedRegex("^(?<y>[0-9]{4})(?:年|(?:[年./-](?<m>[0-9]{1,2})(?:月|[./月-](?<d>[0-9]{1,2})日?)?))?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Western();

    [GeneratedRegex("^(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Eight();

    [GeneratedRegex("^(?<era>明治?|大正?|昭和?|平成?|令和?|[MTSHRmtshr])\\.?(?<y>元|[0-9]{1,2})(?:年|(?:[年./-](?<m>[0-9]{1,2})(?:月|[./月-](?<d>[0-9]{1,2})日?)?))?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Japanese();
}
