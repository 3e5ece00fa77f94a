using System.Text.RegularExpressions;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Hours;

/// <summary>Opening hours from one column each for weekdays, Saturday, Sunday and holidays (WAM NET).</summary>
internal static partial class WeekTable
{
    private static readonly string[] Days = ["Mo-Fr", "Sa", "Su", "PH"];
    private static readonly string[] Words = ["平日", "土曜", "日曜", "祝日"];

    /// <summary>
    /// The expression, or null unless it is exact: an empty column (or 00:00-00:00, which people write for it) counts as closed only where the closed
    /// days name it, and the whole day is no proof that anyone answers.
    /// </summary>
    /// <param name="cells">The four cells.</param>
    /// <param name="closed">The cell of closed days.</param>
    public static string? Parse(IReadOnlyList<string> cells, string closed)
    {
        var columns = WithoutZero(cells);
        var off = new ClosedDays();
        if (!off.Read(closed) || off.Never || columns.Any(cell => cell.Length > 0 && (!Range().IsMatch(cell) || WholeDay().IsMatch(cell))) || columns[0].Length == 0)
        {
            return null;
        }

        var rules = new List<string>();
        for (var index = 0; index < Days.Length; index++)
        {
            if (columns[index].Length > 0 == off.Has(Days[index]))
            {
                return null;
            }

            if (columns[index].Length > 0)
            {
                rules.Add($"{Days[index]} {columns[index]}");
            }
            else if (Days[index] == "PH")
            {
                rules.Add("PH off");
            }
        }

        var expression = string.Join("; ", rules.Concat(off.Rules.Where(rule => rule != "PH off")));
        return OpeningHours.Parse(expression) is null ? null : expression;
    }

    /// <summary>The cells in words, for hours that are not exact.</summary>
    public static string Note(IReadOnlyList<string> cells, string closed)
    {
        var columns = WithoutZero(cells);
        var parts = Words.Select((word, index) => columns[index].Length == 0 ? "" : $"{word} {columns[index]}")
            .Append(closed.Length == 0 ? "" : $"定休日 {closed}");
        return string.Join('、', parts.Where(part => part.Length > 0));
    }

    private static List<string> WithoutZero(IReadOnlyList<string> cells) => [.. cells.Select(cell => cell == "00:00-00:00" ? "" : cell)];

    [GeneratedRegex("^[0-9]{2}:[0-9]{2}-[0-9]{2}:[0-9]{2}$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Range();

    [GeneratedRegex("^00:00-(?:23:59|24:00)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WholeDay();
}
