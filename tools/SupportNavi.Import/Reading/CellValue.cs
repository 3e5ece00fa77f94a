using System.Globalization;
using System.Text.RegularExpressions;

namespace SupportNavi.Import.Reading;

/// <summary>A workbook's value as text: dates as ISO, times as HH:mm, numbers in full, and digits as their format shows them.</summary>
internal static partial class CellValue
{
    /// <summary>The text; "" for errors and empty cells.</summary>
    /// <param name="value">What ExcelDataReader gives.</param>
    /// <param name="formatIndex">27 to 36 and 50 to 58 are Japanese dates that the file need not spell out.</param>
    /// <param name="format">The number format, null for none.</param>
    public static string Text(object? value, int formatIndex, string? format) => value switch
    {
        null or DBNull => "",
        string text => text,
        bool truth => truth ? "TRUE" : "FALSE",
        DateTime date => Moment(date, Pattern(format)),
        TimeSpan time => Span(time),
        double number when formatIndex is 32 or 33 && IsDay(number) => Moment(DateTime.FromOADate(number), "h"),
        double number when IsJapaneseDate(formatIndex, format) && IsDay(number) => Moment(DateTime.FromOADate(number), "y"),
        double number => Number(number, format),
        IConvertible other => other.ToString(CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static bool IsDay(double number) => number is >= 0 and < 2_958_466;

    private static bool IsJapaneseDate(int index, string? format) =>
        index is (>= 27 and <= 36) or (>= 50 and <= 58) || (Pattern(format) is { Length: > 0 } pattern && pattern.AsSpan().IndexOfAny('e', 'g', 'y') >= 0 && pattern.AsSpan().IndexOfAny('0', '#') < 0 && pattern != "general");

    /// <summary>The format's letters without literals, colours and conditions; its first section.</summary>
    private static string Pattern(string? format) =>
        format is null ? "" : Literals().Replace(format, "").Split(';')[0].ToLowerInvariant();

    private static string Moment(DateTime date, string pattern)
    {
        var rounded = new DateTime((date.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond);
        var hasTime = pattern.AsSpan().IndexOfAny('h', 's') >= 0;
        var hasDate = !hasTime || pattern.AsSpan().IndexOfAny('y', 'd', 'e') >= 0;
        var time = rounded.ToString(rounded.Second == 0 ? "HH:mm" : "HH:mm:ss", CultureInfo.InvariantCulture);
        return (hasDate, hasTime && rounded.TimeOfDay > TimeSpan.Zero) switch
        {
            (false, _) => time,
            (true, true) => rounded.ToString("yyyy-MM-dd ", CultureInfo.InvariantCulture) + time,
            _ => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        };
    }

    private static string Span(TimeSpan time)
    {
        var seconds = (long)Math.Round(time.TotalSeconds);
        var (sign, rest) = (seconds < 0 ? "-" : "", Math.Abs(seconds));
        var text = $"{sign}{rest / 3600:00}:{rest / 60 % 60:00}";
        return rest % 60 == 0 ? text : $"{text}:{rest % 60:00}";
    }

    private static string Number(double number, string? format)
    {
        if (!double.IsFinite(number))
        {
            return "";
        }

        if (DigitFormat.Apply(number, format) is { } shown)
        {
            return shown;
        }

        return Math.Abs(number) < 7.9e27
            ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture)
            : number.ToString("F0", CultureInfo.InvariantCulture);
    }

    [GeneratedRegex("\"[^\"]*\"?|\\[[^\\]]*\\]?|\\\\.?|_.|\\*.", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Literals();
}
