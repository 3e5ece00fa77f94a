using System.Text.RegularExpressions;

namespace SupportNavi.Import.Hours;

/// <summary>Times of day in words to ranges such as 09:00-17:00.</summary>
internal static partial class ClockText
{
    private const string Unclear = "?";

    /// <summary>The text with its times as HH:MM and its ranges with one hyphen; a range that may mean two things gets a mark nobody understands.</summary>
    public static string Ranges(string text)
    {
        var clock = Clock().Replace(Noon().Replace(text, "12:00"), Time);
        return Range().Replace(Until().Replace(clock, "-"), match => Checked(match));
    }

    private static string Time(Match match)
    {
        var hour = int.Parse(match.Groups["hour"].ValueSpan);
        var half = match.Groups["half"].Value;
        if ((half.Length > 0 && hour > 12) || (half == "午後" && hour == 12))
        {
            return Unclear;
        }

        var minute = match.Groups["thirty"].Success ? "30" : match.Groups["minute"].Value;
        return $"{hour + (half == "午後" ? 12 : 0):00}:{minute.PadLeft(2, '0')}";
    }

    // 午前9時から5時 means five in the afternoon, 22:00-5:00 the next morning: only what starts after noon or says 翌 crosses midnight.
    private static string Checked(Match match)
    {
        var from = Minutes(match.Groups["from"].ValueSpan);
        var to = Minutes(match.Groups["to"].ValueSpan);
        const int Day = 24 * 60;
        if (to > Day && to - Day <= from)
        {
            return $"{match.Groups["from"].Value}-{(to / 60) - 24:00}:{to % 60:00}";
        }

        var crosses = to <= from;
        var clear = match.Groups["next"].Success ? crosses : !crosses || from >= Day / 2;
        return clear && to <= Day ? $"{match.Groups["from"].Value}-{match.Groups["to"].Value}" : Unclear;
    }

    private static int Minutes(ReadOnlySpan<char> time) => (int.Parse(time[..2]) * 60) + int.Parse(time[3..]);

    [GeneratedRegex("正午", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noon();

    [GeneratedRegex("(?<half>午前|午後)?(?<hour>[0-9]{1,2})(?:時(?:(?<thirty>半)|(?<minute>[0-9]{1,2})分)?|:(?<minute>[0-9]{2}))", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Clock();

    [GeneratedRegex(" ?(?:~|〜|～|–|―|−|から|(?<=[0-9])[ー─‐‑‒—](?=[0-9翌])) ?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Until();

    [GeneratedRegex("(?<from>[0-9]{2}:[0-9]{2})-(?<next>翌日?の?)?(?<to>[0-9]{2}:[0-9]{2})(?:まで)?", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();
}
