using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Places;

/// <summary>Decides the municipality of a row from its code, its municipality's name and its address, which must not contradict each other.</summary>
internal sealed partial class PlaceFinder
{
    private readonly Gazetteer gazetteer;
    private readonly Dictionary<string, Area> byName;
    private readonly string prefix;

    /// <param name="gazetteer">All areas.</param>
    /// <param name="prefecture">Six-digit code of the prefecture whose names are looked up.</param>
    public PlaceFinder(Gazetteer gazetteer, string prefecture)
    {
        this.gazetteer = gazetteer;
        prefix = gazetteer.ById(prefecture)?.Name ?? "";
        byName = gazetteer.All
            .Where(area => area.Kind is AreaKind.Municipality or AreaKind.Ward && area.Inhabited && area.Prefecture?.Id == prefecture)
            .SelectMany(area => new[] { (area.FullName, Area: area), (area.Name, Area: area) })
            .DistinctBy(pair => pair.Item1)
            .ToDictionary(pair => pair.Item1, pair => pair.Area, StringComparer.Ordinal);
    }

    /// <summary>The municipality or ward, or null with the reason.</summary>
    public Area? Find(string code, string name, string address, out string problem)
    {
        Area?[] found = [ByCode(code), ByText(name, whole: true), ByText(address, whole: false)];
        var areas = found.OfType<Area>().Distinct().ToList();
        problem = areas.Count == 0 ? "所在の市町村が不明" : "";
        var nearest = areas.MaxBy(area => area.Ladder.Count);
        if (areas.Exists(area => !area.Holds(nearest!)))
        {
            problem = $"市町村が食違い: {string.Join("、", areas.Select(area => area.FullName))}";
            return null;
        }

        return nearest;
    }

    /// <summary>The address with its municipality in front, without the prefecture.</summary>
    public string Complete(string address, Area place)
    {
        var local = Local(address);
        if (place.Kind == AreaKind.Ward && local.StartsWith(place.Name, StringComparison.Ordinal))
        {
            return place.Parent!.Name + local;
        }

        return local.Length == 0 || ByText(local, whole: false) is not null || local.StartsWith(place.Parent?.Name ?? "\0", StringComparison.Ordinal)
            ? local
            : place.FullName + local;
    }

    // Five digits are a code without its check digit, or one whose leading zero a spreadsheet dropped (12203 is 市川市 or 士別市): where both
    // are places, name and address decide.
    private Area? ByCode(string code)
    {
        string?[] readings = code.Length == 5 ? [AreaCode.FromFiveDigits(code), AreaCode.IsValid("0" + code) ? "0" + code : null] : [code];
        var places = readings.OfType<string>().Select(gazetteer.ById).OfType<Area>().Where(area => area.Kind is AreaKind.Municipality or AreaKind.Ward).ToList();
        return places is [var only] ? only : null;
    }

    private Area? ByText(string text, bool whole)
    {
        var local = Local(text);
        return Match(local, whole) ?? (District().Match(local) is { Success: true } district ? Match(local[district.Length..], whole) : null);
    }

    private Area? Match(string text, bool whole)
    {
        var name = whole ? text : byName.Keys.Where(name => text.StartsWith(name, StringComparison.Ordinal)).MaxBy(name => name.Length);
        return name is null ? null : byName.GetValueOrDefault(name);
    }

    private string Local(string text) => prefix.Length > 0 && text.StartsWith(prefix, StringComparison.Ordinal) ? text[prefix.Length..].TrimStart() : text;

    [GeneratedRegex("^[^0-9区町村]{1,4}?郡", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex District();
}
