using System.Text.RegularExpressions;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Tokyo;

/// <summary>Opening hours for readers of Tokyo's services.csv, who do not know OpenStreetMap's notation.</summary>
internal static partial class HoursWords
{
    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Mo"] = "月", ["Tu"] = "火", ["We"] = "水", ["Th"] = "木", ["Fr"] = "金", ["Sa"] = "土", ["Su"] = "日", ["PH"] = "祝日", ["off"] = "休み",
    };

    /// <summary>Such as 月-金 08:45-17:15; 祝日 休み.</summary>
    public static string Of(OpeningHours? hours) => hours switch
    {
        null => "",
        { IsAlways: true } => "24時間",
        _ => Word().Replace(Day().Replace(hours.Text, Date), match => Words.GetValueOrDefault(match.Value, match.Value)),
    };

    private static string Date(Match match) => $"{Array.IndexOf(Months, match.Groups["month"].Value) + 1}月{int.Parse(match.Groups["day"].ValueSpan)}日";

    [GeneratedRegex("(?<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?<day>[0-9]{1,2})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Day();

    [GeneratedRegex("[A-Za-z]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
