using System.Collections.Frozen;
using System.Collections.Immutable;

namespace SupportNavi.Core.Areas;

/// <summary>地名: every area by code, by name and by position.</summary>
public sealed class Gazetteer
{
    /// <summary>Farther than this from every office, a position is taken to be at sea or abroad. The largest municipalities reach some 40 km.</summary>
    public const double MaxKilometres = 50;

    private readonly FrozenDictionary<string, Area> byId;
    private readonly FrozenDictionary<string, ImmutableArray<Area>> byName;
    private readonly FrozenDictionary<string, ImmutableArray<Area>> children;

    /// <param name="areas">All areas, parents included.</param>
    public Gazetteer(IEnumerable<Area> areas)
    {
        All = [.. areas];
        KanaRows = new(All);
        byId = All.ToFrozenDictionary(area => area.Id);
        children = All.Where(area => area.Parent is not null)
            .GroupBy(area => area.Parent!.Id).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
        byName = All.SelectMany(area => AreaNames.Keys(area).Distinct(), (area, key) => (area, key))
            .GroupBy(pair => pair.key, pair => pair.area)
            .ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>Every area in file order.</summary>
    public ImmutableArray<Area> All { get; }

    /// <summary>The nation, the last rung of every ladder.</summary>
    public Area Nation => byId["jp"];

    /// <summary>Municipalities by how their names begin.</summary>
    internal KanaRows KanaRows { get; }

    /// <summary>The area of this id, or null.</summary>
    public Area? ById(string id) => byId.GetValueOrDefault(id);

    /// <summary>The areas directly below, in file order.</summary>
    public ImmutableArray<Area> Children(Area area) => children.GetValueOrDefault(area.Id, []);

    /// <summary>
    /// The areas a resident may mean by <paramref name="text"/>: a code, or a name with or without 都道府県・郡・市・町・村, in kanji, kana or romaji.
    /// One means it is clear; several mean it must be asked which; none means it is no area.
    /// </summary>
    public ImmutableArray<Area> Find(string text)
    {
        var key = TextFolding.Key(text);
        if (byId.TryGetValue(key, out var area))
        {
            return [area];
        }

        foreach (var candidate in AreaNames.QueryKeys(key))
        {
            if (byName.TryGetValue(candidate, out var found))
            {
                return Clearest(found, key);
            }
        }

        return [];
    }

    /// <summary>The municipality or ward whose office is nearest, or null when none is within <see cref="MaxKilometres"/>.</summary>
    public Area? Nearest(GeoPoint position)
    {
        Area? nearest = null;
        var best = MaxKilometres;
        foreach (var area in All)
        {
            if (area is { Kind: AreaKind.Municipality or AreaKind.Ward, Inhabited: true, Position: { } office } && Kilometres(position, office) is var distance && distance < best)
            {
                (nearest, best) = (area, distance);
            }
        }

        return nearest;
    }

    private static ImmutableArray<Area> Clearest(ImmutableArray<Area> found, string key)
    {
        var exact = found.RemoveAll(area => TextFolding.Key(area.Name) != key && TextFolding.Key(area.FullName) != key);
        var candidates = exact.IsEmpty ? found : exact;
        var municipalities = candidates.RemoveAll(area => area.Kind is not (AreaKind.Municipality or AreaKind.Ward));
        return municipalities.IsEmpty ? candidates : municipalities;
    }

    private static double Kilometres(GeoPoint a, GeoPoint b)
    {
        const double EarthRadius = 6371;
        var (lat1, lat2) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var (dLat, dLng) = (lat2 - lat1, double.DegreesToRadians(b.Longitude - a.Longitude));
        var h = Math.Pow(Math.Sin(dLat / 2), 2) + (Math.Cos(lat1) * Math.Cos(lat2) * Math.Pow(Math.Sin(dLng / 2), 2));
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(h)));
    }
}
