using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Hours;

/// <summary>Days on which a place is closed, read from words such as 土日祝, 日曜・祝日 or 祝日・12/29-1/3除く.</summary>
internal sealed partial class ClosedDays
{
    private readonly HashSet<string> days = new(StringComparer.Ordinal);
    private readonly List<string> dates = [];

    /// <summary>Whether public holidays are among them.</summary>
    public bool Holidays => days.Contains("PH");

    /// <summary>Whether it was said that no day is one.</summary>
    public bool Never { get; private set; }

    public bool Has(string day) => days.Contains(day);

    public void Add(string day) => days.Add(day);

    /// <summary>Takes the text in; false, with nothing taken, when a word is not understood (年末年始 without dates, for instance).</summary>
    public bool Read(string text)
    {
        var words = Ending().Replace(YearEnd().Replace(Range().Replace(Gap().Replace(TextFolding.Width(text).Replace("及び", "、", StringComparison.Ordinal), ""), "-"), "${dates}"), "");
        var found = new List<string>();
        var spans = new List<string>();
        foreach (var word in words.Split(['・', '、', ',', '+'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (Dates().Match(word) is { Success: true } span)
            {
                spans.Add($"{Date(span.Groups["m1"], span.Groups["d1"])}-{Date(span.Groups["m2"], span.Groups["d2"])} off");
            }
            else if (DayWords.IsEveryDay(word) && word != "毎日")
            {
                Never = true;
            }
            else if (DayWords.Letters(Holiday().Replace(Suffix().Replace(word, ""), "祝")) is { } letters)
            {
                found.AddRange(letters);
            }
            else
            {
                return false;
            }
        }

        days.UnionWith(found);
        dates.AddRange(spans);
        return true;
    }

    /// <summary>The days left open, for hours that name no days; null unless Saturday or Sunday, and holidays, are spoken of, or 年中無休.</summary>
    public string? OpenDays()
    {
        if (Never)
        {
            return days.Count == 0 ? "Mo-Su,PH" : null;
        }

        if (!Holidays || !(Has("Su") || Has("Sa")))
        {
            return null;
        }

        string[] order = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
        var open = order.Where(day => !days.Contains(day)).ToList();
        return open is ["Mo", "Tu", "We", "Th", "Fr"] ? "Mo-Fr" : open is ["Mo", "Tu", "We", "Th", "Fr", "Sa"] ? "Mo-Sa" : string.Join(',', open);
    }

    /// <summary>The closing rules to append: holidays, then dates.</summary>
    public IEnumerable<string> Rules => Holidays ? dates.Prepend("PH off") : dates;

    private static string Date(Group month, Group day) =>
        CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedMonthNames[(int.Parse(month.ValueSpan) + 11) % 12] + " " + day.Value.PadLeft(2, '0');

    [GeneratedRegex("(?:は?除く|を除く|まで|は?お?休み|は?定休日?|は?休業|は?(?<!無)休)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();

    // 年末年始 with its dates in or without brackets says no more than the dates.
    [GeneratedRegex("年末年始(?:の休み)?[(（]?(?<dates>[0-9][0-9/月日-]*)[)）]?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex YearEnd();

    [GeneratedRegex("~|〜|から", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex(" ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Gap();

    [GeneratedRegex("(?<=[日月火水木金土])曜日?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Suffix();

    [GeneratedRegex("国民の祝日|祝祭日|祝休日|祝日", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Holiday();

    [GeneratedRegex("^(?<m1>[0-9]{1,2})[/月](?<d1>[0-9]{1,2})日?-(?:翌年?)?(?<m2>[0-9]{1,2})[/月](?<d2>[0-9]{1,2})日?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dates();
}
