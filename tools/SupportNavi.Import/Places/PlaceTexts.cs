using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Places;

/// <summary>Names and addresses to the municipalities and wards they may mean, in the whole country.</summary>
internal sealed partial class PlaceTexts
{
    private readonly Dictionary<string, Area>.AlternateLookup<ReadOnlySpan<char>> prefectures;
    private readonly Dictionary<string, Scope> scopes;
    private readonly Scope nation;

    public PlaceTexts(Gazetteer gazetteer, FormerNames former)
    {
        var places = gazetteer.All.Where(area => area.Kind is AreaKind.Municipality or AreaKind.Ward && area.Inhabited).ToList();
        prefectures = gazetteer.All.Where(area => area.Kind == AreaKind.Prefecture).ToDictionary(area => area.Name, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        scopes = places.GroupBy(area => area.Prefecture!.Id)
            .ToDictionary(group => group.Key, group => new Scope(group, former.All.Where(name => name.Area.Prefecture!.Id == group.Key)), StringComparer.Ordinal);
        nation = new(places, former.All);
    }

    /// <summary>The prefecture with whose name a text begins, and the rest of it; the text itself when there is none.</summary>
    public Area? Prefecture(string text, out string local)
    {
        for (var length = 3; length <= 4 && length <= text.Length; length++)
        {
            if (prefectures.TryGetValue(text.AsSpan(0, length), out var prefecture))
            {
                local = text[length..].TrimStart();
                return prefecture;
            }
        }

        local = text;
        return null;
    }

    /// <summary>The places a name means: one, several of that name, or none.</summary>
    public IReadOnlyList<Area> Named(string text, Area? home) => Find(text, home, (names, key) => names.Whole(key));

    /// <summary>The places an address may lie in: one, several of that name, or none.</summary>
    /// <param name="text">The address.</param>
    /// <param name="home">The prefecture meant where none is written; without either, only names are taken that cannot be those of a quarter.</param>
    public IReadOnlyList<Area> At(string text, Area? home) => Find(text, home, (names, key) => names.Start(key, out _), address: true);

    private IReadOnlyList<Area> Find(string text, Area? home, Func<PlaceNames, string, IReadOnlyList<Area>> look, bool address = false)
    {
        var prefecture = Prefecture(text, out var local) ?? home;
        var scope = prefecture is null ? nation : scopes.GetValueOrDefault(prefecture.Id, nation);
        var key = NameKey.Of(local.Replace(" ", "", StringComparison.Ordinal));
        if (look(scope.Now, key) is { Count: > 0 } direct)
        {
            return address && prefecture is null && direct.All(MayBeQuarter) ? [] : direct;
        }

        if (District().Match(key) is { Success: true } district)
        {
            var rest = key[district.Length..];
            return look(scope.Now, rest) is { Count: > 0 } below ? below : look(scope.Former, rest);
        }

        return look(address ? scope.FormerCities : scope.Former, key);
    }

    // 栄町 and 緑町 are municipalities somewhere and quarters in a hundred cities.
    private static bool MayBeQuarter(Area area) => area.Name[^1] is '町' or '村';

    [GeneratedRegex("^[^0-9区町村]{1,4}?郡", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex District();

    /// <summary>The names of a prefecture or of the country. In an address a former town is believed below its district only, as its name lives on in quarters.</summary>
    private sealed class Scope(IEnumerable<Area> areas, IEnumerable<(string Name, Area Area)> former)
    {
        public PlaceNames Now { get; } = new(areas.SelectMany(area => new[] { (area.FullName, area), (area.Name, area) }));

        public PlaceNames Former { get; } = new(former);

        public PlaceNames FormerCities { get; } = new(former.Where(name => name.Name[^1] == '市'));
    }
}
