using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Search.Index;

/// <summary>The order of rows: by prefecture, subprefecture, city and ward, so that every area is one range; those without a place come first.</summary>
internal static class AreaRanges
{
    private const char Below = '\u0001';

    /// <summary>Sorted by area, then by place in the directory.</summary>
    public static Organization[] Sort(IEnumerable<Organization> organizations) =>
        [.. organizations.OrderBy(Path, StringComparer.Ordinal).ThenBy(organization => organization.Index)];

    /// <summary>For each area in which a row stands, the nation aside: its first row and the row after its last.</summary>
    public static SortedDictionary<string, (int First, int End)> Of(Organization[] sorted)
    {
        var ranges = new SortedDictionary<string, (int First, int End)>(StringComparer.Ordinal);
        for (var row = 0; row < sorted.Length; row++)
        {
            foreach (var area in Ladder(sorted[row]))
            {
                ranges[area.Id] = (ranges.TryGetValue(area.Id, out var range) ? range.First : row, row + 1);
            }
        }

        return ranges;
    }

    private static IEnumerable<Area> Ladder(Organization organization) =>
        organization.Municipality?.Ladder.Where(area => area.Kind != AreaKind.Nation) ?? [];

    private static string Path(Organization organization) => string.Concat(Ladder(organization).Reverse().Select(area => area.Id + Below));
}
