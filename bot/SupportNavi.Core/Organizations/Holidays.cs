using System.Collections.Frozen;
using System.Globalization;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Organizations;

/// <summary>国民の祝日 of the years that <c>holidays.csv</c> covers.</summary>
public sealed class Holidays(IEnumerable<DateOnly> dates)
{
    private readonly FrozenSet<DateOnly> dates = dates.ToFrozenSet();

    /// <summary>True or false for a covered year, null for any other.</summary>
    public bool? IsHoliday(DateOnly date) =>
        dates.Contains(date) ? true : dates.Any(known => known.Year == date.Year) ? false : null;

    /// <summary>Reads <c>holidays.csv</c> (date, name).</summary>
    public static Holidays Read(Table? table, ICollection<Fault> faults)
    {
        var read = new List<DateOnly>();
        foreach (var row in table is null ? [] : new TableReader(table, ["date", "name"], faults).Rows)
        {
            if (DateOnly.TryParseExact(row["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            {
                read.Add(date);
            }
            else
            {
                row.Fault($"date \"{row["date"]}\" is not of the form 2026-01-01");
            }
        }

        return new(read);
    }
}
