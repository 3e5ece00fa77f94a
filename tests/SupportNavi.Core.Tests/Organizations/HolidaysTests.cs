using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Core.Organizations;

public sealed class HolidaysTests
{
    private static readonly Holidays Holidays = ShippedData.Snapshot.Holidays;

    [Theory]
    [InlineData(2026, "01-01 01-12 02-11 02-23 03-20 04-29 05-03 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23")]
    [InlineData(2027, "01-01 01-11 02-11 02-23 03-21 03-22 04-29 05-03 05-04 05-05 07-19 08-11 09-20 09-23 10-11 11-03 11-23")]
    public void The_shipped_years_are_those_the_law_gives(int year, string days)
    {
        var first = new DateOnly(year, 1, 1);
        var found = Enumerable.Range(0, 365).Select(first.AddDays).Where(day => Holidays.IsHoliday(day) == true);

        Assert.Equal(days, string.Join(' ', found.Select(day => day.ToString("MM-dd", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void A_holiday_on_a_sunday_has_a_substitute()
    {
        var sundays = Enumerable.Range(0, 730).Select(new DateOnly(2026, 1, 1).AddDays).Where(day => day.DayOfWeek == DayOfWeek.Sunday && Holidays.IsHoliday(day) == true).ToList();

        Assert.Equal([new(2026, 5, 3), new(2027, 3, 21)], sundays);
        Assert.All(sundays, sunday => Assert.Contains(true, Enumerable.Range(1, 3).Select(ahead => Holidays.IsHoliday(sunday.AddDays(ahead)))));
    }

    [Theory]
    [InlineData(2025)]
    [InlineData(2028)]
    public void Any_other_year_is_not_known(int year) => Assert.Null(Holidays.IsHoliday(new(year, 1, 1)));

    [Theory]
    [InlineData("2026/1/1")]
    [InlineData("2026-1-1")]
    [InlineData("2026-02-30")]
    [InlineData("令和8年1月1日")]
    [InlineData("")]
    public void Another_form_of_date_is_a_fault(string date)
    {
        var faults = new List<Fault>();
        Holidays.Read(CsvTable.Parse(new StringReader($"date,name\n2026-01-01,元日\n{date},成人の日"), "guide/holidays.csv", faults), faults);

        Assert.Equal([$"guide/holidays.csv:3: date \"{date}\" is not of the form 2026-01-01"], faults.Select(fault => fault.ToString()));
    }
}
