using System.Globalization;
using SupportNavi.Testing;

namespace SupportNavi.Core.Organizations;

/// <summary>2026-11-24 is a Tuesday after a holiday Monday; 2028 is a year that holidays.csv does not cover.</summary>
public sealed class OpeningHoursAtTests
{
    private const string Office = "Mo-Fr 08:45-17:15; PH off; Dec 29-Jan 03 off";
    private const string Lunch = "Mo-Fr 09:00-12:00,13:00-17:00";
    private const string Night = "Fr-Sa 20:00-05:00";

    [Theory]
    [InlineData("24/7", "2026-11-24 03:00")]
    [InlineData("24/7", "2028-01-01 00:00")]
    public void Round_the_clock_is_always_open(string hours, string moment) => Assert.Equal("Open", State(hours, moment));

    [Theory]
    [InlineData("2026-11-24 08:44", "Closed 2026-11-24 08:45")]
    [InlineData("2026-11-24 08:45", "Open 2026-11-24 17:15")]
    [InlineData("2026-11-24 17:14", "Open 2026-11-24 17:15")]
    [InlineData("2026-11-24 17:15", "Closed 2026-11-25 08:45")]
    [InlineData("2026-11-27 18:00", "Closed 2026-11-30 08:45")]
    public void Opening_counts_and_closing_does_not(string moment, string state) => Assert.Equal(state, State(Office, moment));

    [Theory]
    [InlineData("2026-11-24 11:59", "Open 2026-11-24 12:00")]
    [InlineData("2026-11-24 12:00", "Closed 2026-11-24 13:00")]
    [InlineData("2026-11-24 12:59", "Closed 2026-11-24 13:00")]
    [InlineData("2026-11-24 13:00", "Open 2026-11-24 17:00")]
    [InlineData("2026-11-24 17:00", "Closed 2026-11-25 09:00")]
    public void Lunch_is_closed(string moment, string state) => Assert.Equal(state, State(Lunch, moment));

    [Theory]
    [InlineData("2026-11-27 19:59", "Closed 2026-11-27 20:00")]
    [InlineData("2026-11-27 23:59", "Open 2026-11-28 05:00")]
    [InlineData("2026-11-28 00:00", "Open 2026-11-28 05:00")]
    [InlineData("2026-11-28 04:59", "Open 2026-11-28 05:00")]
    [InlineData("2026-11-28 05:00", "Closed 2026-11-28 20:00")]
    [InlineData("2026-11-29 04:00", "Open 2026-11-29 05:00")]
    [InlineData("2026-11-29 05:00", "Closed 2026-12-04 20:00")]
    public void A_night_goes_on_after_midnight(string moment, string state) => Assert.Equal(state, State(Night, moment));

    [Theory]
    [InlineData(Office, "2026-11-23 10:00", "Closed 2026-11-24 08:45")]
    [InlineData("Mo-Fr 08:45-17:15", "2026-11-23 10:00", "Open 2026-11-23 17:15")]
    [InlineData("Mo-Fr 09:00-17:00; PH 10:00-12:00", "2026-11-23 09:30", "Closed 2026-11-23 10:00")]
    [InlineData("Mo-Fr 09:00-17:00; PH 10:00-12:00", "2026-11-23 11:00", "Open 2026-11-23 12:00")]
    [InlineData("Sa,Su,PH 09:00-17:00", "2026-11-23 11:00", "Open 2026-11-23 17:00")]
    [InlineData("Sa,Su,PH 09:00-17:00", "2026-11-24 11:00", "Closed 2026-11-28 09:00")]
    [InlineData("PH off; Mo-Fr 09:00-17:00", "2026-11-23 11:00", "Open 2026-11-23 17:00")]
    public void A_holiday_follows_its_rule_and_a_later_rule_wins(string hours, string moment, string state) => Assert.Equal(state, State(hours, moment));

    [Theory]
    [InlineData("2026-12-28 10:00", "Open 2026-12-28 17:15")]
    [InlineData("2026-12-28 18:00", "Closed 2027-01-04 08:45")]
    [InlineData("2026-12-29 10:00", "Closed 2027-01-04 08:45")]
    [InlineData("2026-12-31 10:00", "Closed 2027-01-04 08:45")]
    [InlineData("2027-01-02 10:00", "Closed 2027-01-04 08:45")]
    [InlineData("2027-01-04 10:00", "Open 2027-01-04 17:15")]
    public void The_turn_of_the_year_is_off_on_both_sides(string moment, string state) => Assert.Equal(state, State(Office, moment));

    [Theory]
    [InlineData("2026-11-05 17:00", "Closed 2026-11-12 16:00")]
    [InlineData("2026-11-12 17:00", "Open 2026-11-12 20:00")]
    [InlineData("2026-11-19 17:00", "Closed 2026-11-26 16:00")]
    [InlineData("2026-11-26 17:00", "Open 2026-11-26 20:00")]
    [InlineData("2026-11-26 20:00", "Closed 2026-12-10 16:00")]
    [InlineData("2026-10-29 17:00", "Closed 2026-11-12 16:00")]
    public void The_second_and_fourth_thursday(string moment, string state) => Assert.Equal(state, State("Th[2,4] 16:00-20:00", moment));

    [Theory]
    [InlineData(Office, "2028-05-10 10:00")]
    [InlineData(Office, "2025-05-14 10:00")]
    [InlineData("Sa,Su,PH 09:00-17:00", "2028-05-10 10:00")]
    public void A_year_whose_holidays_are_not_known_is_unknown_never_closed(string hours, string moment) => Assert.Equal("Unknown", State(hours, moment));

    [Theory]
    [InlineData("2028-05-10 10:00", "Open 2028-05-10 17:00")]
    [InlineData("2028-05-10 18:00", "Closed 2028-05-11 09:00")]
    public void Hours_without_a_holiday_rule_are_known_in_any_year(string moment, string state) => Assert.Equal(state, State("Mo-Fr 09:00-17:00", moment));

    [Fact]
    public void The_last_day_of_the_known_years_does_not_guess_the_next_opening() =>
        Assert.Equal("Closed", State("Mo-Fr 08:45-17:15; PH off; Jan 01-Jan 01 off", "2027-12-31 18:00"));

    [Theory]
    [InlineData("2026-12-29 10:00")]
    [InlineData("2026-12-31 10:00")]
    [InlineData("2027-01-03 10:00")]
    public void Around_the_new_year_only_hours_that_speak_of_dates_are_believed(string moment)
    {
        Assert.Equal("Unknown", State("Mo-Su 08:45-17:15", moment));
        Assert.Equal("Closed 2027-01-04 08:45", State("Mo-Su 08:45-17:15; Dec 29-Jan 03 off", moment));
        Assert.Equal("Open", State("24/7", moment));
    }

    [Fact]
    public void An_office_closed_before_the_new_year_does_not_promise_to_open_in_it() => Assert.Equal("Closed", State("Mo-Fr 08:45-17:15", "2026-12-28 18:00"));

    [Fact]
    public void An_opening_more_than_two_weeks_away_is_not_named()
    {
        Assert.Equal("Closed", State("Th[1] 10:00-12:00", "2026-11-06 10:00"));
        Assert.Equal("Closed", State("Mo-Su off", "2026-11-06 10:00"));
    }

    private static string State(string hours, string moment)
    {
        var state = OpeningHours.Parse(hours)!.At(DateTime.Parse(moment, CultureInfo.InvariantCulture), ShippedData.Snapshot.Holidays);
        return state.Next is { } next ? $"{state.Kind} {next:yyyy-MM-dd HH:mm}" : state.Kind.ToString();
    }
}
