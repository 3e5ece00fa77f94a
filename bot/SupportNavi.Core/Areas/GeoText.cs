using System.Globalization;

namespace SupportNavi.Core.Areas;

/// <summary>Positions as text cells.</summary>
public static class GeoText
{
    /// <summary>The position, or null when both cells are empty; anything outside Japan is a fault (the two may be swapped).</summary>
    public static GeoPoint? Parse(string latitude, string longitude, Action<string> fault)
    {
        if (latitude.Length == 0 && longitude.Length == 0)
        {
            return null;
        }

        if (double.TryParse(latitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var lat) && lat is > 20 and < 46
            && double.TryParse(longitude, NumberStyles.Float, CultureInfo.InvariantCulture, out var lng) && lng is > 122 and < 154)
        {
            return new(lat, lng);
        }

        fault($"\"{latitude}, {longitude}\" is no latitude and longitude in Japan; are the two swapped?");
        return null;
    }
}
