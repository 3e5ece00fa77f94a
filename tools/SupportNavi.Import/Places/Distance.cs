using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Places;

/// <summary>How far places are apart; good to a hundredth within a prefecture.</summary>
internal static class Distance
{
    private const double PerDegree = 111.2;

    public static double Kilometres(GeoPoint one, GeoPoint other)
    {
        var east = (other.Longitude - one.Longitude) * Math.Cos(double.DegreesToRadians(one.Latitude));
        return PerDegree * Math.Sqrt(Math.Pow(other.Latitude - one.Latitude, 2) + Math.Pow(east, 2));
    }
}
