using System.Globalization;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Latitudes and longitudes in degrees, with up to six decimals (a tenth of a metre).</summary>
internal static partial class Positions
{
    private static readonly (Cleaned, Cleaned) None = (new(""), new(""));

    /// <summary>Both, or neither when they are not surely a place in Japan.</summary>
    public static (Cleaned Latitude, Cleaned Longitude) Read(string latitude, string longitude)
    {
        var (north, east) = (Plain(latitude), Plain(longitude));
        if (Cells.IsBlank(north) && Cells.IsBlank(east))
        {
            return None;
        }

        if (Point(north, east) is { } point)
        {
            return Both(point, "");
        }

        if (Point(east, north) is { } swapped)
        {
            return Both(swapped, "position.swapped");
        }

        if (Point(Sexagesimal(north), Sexagesimal(east)) is { } measured)
        {
            return Both(measured, "position.dms");
        }

        return Point(Packed(north), Packed(east)) is { } packed ? Both(packed, "position.packed-dms") : Refuse(north, east);
    }

    private static (Cleaned Latitude, Cleaned Longitude) Both(GeoPoint point, string rule) => (new(Degrees(point.Latitude), rule), new(Degrees(point.Longitude), rule));

    private static (Cleaned Latitude, Cleaned Longitude) Refuse(string north, string east)
    {
        var why = north.Length == 0 || east.Length == 0 ? StaffWords.Of("position.half")
            : Zero().IsMatch(north) && Zero().IsMatch(east) ? StaffWords.Of("position.zero")
            : StaffWords.Of("position.abroad");
        var refused = new Cleaned("", "position.refused", StaffWords.Of("position.refused", why));
        return (refused, refused);
    }

    private static GeoPoint? Point(string latitude, string longitude) => GeoText.Parse(latitude, longitude, _ => { });

    private static string Plain(string cell) => Side().Replace(TextFolding.Width(cell).Trim(), "");

    private static string Sexagesimal(string text) => Dms().Match(text) is { Success: true } match ? Sum(match) : "?";

    // Without marks, degrees, minutes and seconds can be told from a number of some other kind only by their length: 430351.5 and 1412042.1.
    private static string Packed(string text) => PackedDms().Match(text) is { Success: true } match ? Sum(match) : "?";

    private static string Sum(Match match)
    {
        var degrees = Number(match.Groups["d"]) + (Number(match.Groups["m"]) / 60) + (Number(match.Groups["s"]) / 3600);
        return degrees.ToString("R", CultureInfo.InvariantCulture);
    }

    private static double Number(Group group) => group.Success ? double.Parse(group.ValueSpan, CultureInfo.InvariantCulture) : 0;

    private static string Degrees(double value) => value.ToString("0.######", CultureInfo.InvariantCulture);

    [GeneratedRegex("^(?:北緯|東経|[NE]) ?| ?[NE]$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Side();

    [GeneratedRegex(@"^(?<d>[0-9]{2,3}) ?[°度] ?(?<m>[0-5]?[0-9](?:\.[0-9]+(?=[^0-9]*$))?) ?['′’分] ?(?:(?<s>[0-5]?[0-9](?:\.[0-9]+)?) ?(?:[""″”秒]|''|′′))?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dms();

    [GeneratedRegex(@"^(?<d>[0-9]{2}|1[0-9]{2})(?<m>[0-5][0-9])(?<s>[0-5][0-9](?:\.[0-9]+)?)$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex PackedDms();

    [GeneratedRegex(@"^0*(?:\.0*)?$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Zero();
}
