namespace SupportNavi.Search.Index;

/// <summary>Places in an ascending list of windows.</summary>
internal static class Windows
{
    /// <summary>The first place whose window is <paramref name="window"/> or later; the length when there is none.</summary>
    public static int FirstAtLeast(ReadOnlySpan<ushort> windows, int window)
    {
        var (low, high) = (0, windows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (windows[middle] < window)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
