namespace SupportNavi.Search.Index;

/// <summary>
/// A row of a term in two bytes: nine bits say which row of its window, seven how much the term says about it. Rows are cut into windows of 512; every
/// term knows for each window it occurs in the highest impact there, so that a window is left unread when it cannot hold a result.
/// </summary>
internal static class Posting
{
    public const int WindowBits = 9;
    public const int WindowRows = 1 << WindowBits;
    public const int MaxImpact = 127;

    private const int ImpactBits = 7;

    public static ushort Of(int row, byte impact) => (ushort)(((row & (WindowRows - 1)) << ImpactBits) | impact);

    public static int Row(ushort posting) => posting >> ImpactBits;

    public static int Impact(ushort posting) => posting & MaxImpact;
}
