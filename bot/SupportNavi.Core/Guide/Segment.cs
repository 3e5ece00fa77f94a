using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>An organisation at one area.</summary>
internal readonly record struct Entry(Organization Organization, bool IsLikely);

/// <summary>All windows of one goal: by area, and the pinned ones.</summary>
internal sealed record GoalWindows(FrozenDictionary<Area, Segment> ByArea, ImmutableArray<Organization> Pins);

/// <summary>The windows of one goal at one area, each list in display order: proven catchment first, then those that do little else, then those whose hours are known.</summary>
internal sealed record Segment(Entry[] Open, Entry[] Decided, Entry[] NearbyOpen, Entry[] NearbyDecided)
{
    /// <summary>Groups organisations by every area they serve or are likely or nearby to.</summary>
    public static FrozenDictionary<Area, Segment> ByArea(IEnumerable<Organization> organizations)
    {
        var building = new Dictionary<Area, (List<Entry> Here, List<Entry> Nearby)>();
        foreach (var organization in organizations)
        {
            foreach (var area in organization.ServiceArea)
            {
                At(building, area).Here.Add(new(organization, false));
            }

            foreach (var area in organization.LikelyArea)
            {
                At(building, area).Here.Add(new(organization, true));
            }

            foreach (var area in organization.NearbyArea)
            {
                At(building, area).Nearby.Add(new(organization, false));
            }
        }

        return building.ToFrozenDictionary(pair => pair.Key, pair => new Segment(
            Sorted(pair.Value.Here, decided: false), Sorted(pair.Value.Here, decided: true),
            Sorted(pair.Value.Nearby, decided: false), Sorted(pair.Value.Nearby, decided: true)));
    }

    /// <summary>The rung an area stands for.</summary>
    public static Rung RungOf(Area area) => area.Kind switch
    {
        AreaKind.Nation => Rung.Nation,
        AreaKind.Prefecture => Rung.Prefecture,
        AreaKind.Subprefecture => Rung.Subprefecture,
        _ => Rung.Municipality,
    };

    private static (List<Entry> Here, List<Entry> Nearby) At(Dictionary<Area, (List<Entry>, List<Entry>)> building, Area area) =>
        building.TryGetValue(area, out var lists) ? lists : building[area] = ([], []);

    private static Entry[] Sorted(List<Entry> entries, bool decided) =>
    [
        .. entries.Where(entry => (entry.Organization.Decision != 0) == decided)
            .OrderBy(entry => entry.IsLikely)
            .ThenBy(entry => BitOperations.PopCount(entry.Organization.Needs))
            .ThenBy(entry => entry.Organization.Hours is null)
            .ThenBy(entry => entry.Organization.Index),
    ];
}
