using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Places;

/// <summary>Decides the municipality of a row from its code, its municipality's name and its address, which must not contradict each other.</summary>
internal sealed class PlaceFinder
{
    private readonly Area? home;
    private readonly MunicipalityCodes codes;
    private readonly PlaceTexts texts;

    /// <param name="gazetteer">All areas.</param>
    /// <param name="prefecture">Six-digit code of the prefecture meant where a row names none; "" when the code or the text must say.</param>
    /// <param name="former">Names before mergers, if they are to be understood.</param>
    public PlaceFinder(Gazetteer gazetteer, string prefecture, FormerNames? former = null)
    {
        home = gazetteer.ById(prefecture);
        codes = new(gazetteer);
        texts = new(gazetteer, former ?? FormerNames.Empty);
    }

    /// <summary>The municipality or ward, or null with the reason.</summary>
    /// <param name="code">Of a municipality or prefecture.</param>
    /// <param name="name">Of the municipality.</param>
    /// <param name="address">Where the organisation is.</param>
    /// <param name="problem">Why it is not known.</param>
    /// <param name="position">Of the organisation; it decides between places of one name.</param>
    public Area? Find(string code, string name, string address, out string problem, GeoPoint? position = null)
    {
        var coded = codes.Candidates(TextFolding.Width(code).Trim());
        var near = home ?? (coded is [var one] ? one.Prefecture : null) ?? texts.Prefecture(address, out _) ?? texts.Prefecture(name, out _);
        var clues = new[] { [.. coded.Where(area => area.Kind != AreaKind.Prefecture)], Read(name, near, texts.Named), Read(address, near, texts.At) };
        var areas = clues.Where(clue => clue.Count == 1).Select(clue => clue[0]).Distinct().ToList();
        foreach (var clue in clues.Where(clue => clue.Count > 1))
        {
            var fitting = clue.Where(area => areas.Count > 0 && areas.TrueForAll(other => area.Holds(other) || other.Holds(area))).ToList();
            var decided = fitting is [var only] ? only : position is { } point ? Near(clue, point) : null;
            if (decided is null)
            {
                problem = $"同じ書き方の市区町村が複数: {string.Join("、", clue.Select(area => area.Prefecture!.Name + area.FullName))}";
                return null;
            }

            areas.Add(decided);
        }

        problem = areas.Count == 0 ? "所在の市町村が不明" : "";
        var nearest = areas.MaxBy(area => area.Ladder.Count);
        if (areas.Exists(area => !area.Holds(nearest!)))
        {
            problem = $"市町村が食違い: {string.Join("、", areas.Distinct().Select(area => area.FullName))}";
            return null;
        }

        return nearest;
    }

    /// <summary>The address with its municipality in front, without the prefecture.</summary>
    public string Complete(string address, Area place)
    {
        var local = texts.Prefecture(address, out var rest) == place.Prefecture ? rest : address;
        if (place.Kind == AreaKind.Ward && local.StartsWith(place.Name, StringComparison.Ordinal))
        {
            return place.Parent!.Name + local;
        }

        return local.Length == 0 || texts.At(local, place.Prefecture).Count > 0 || local.StartsWith(place.Parent?.Name ?? "\0", StringComparison.Ordinal)
            ? local
            : place.FullName + local;
    }

    private static Area? Near(IReadOnlyList<Area> places, GeoPoint point) =>
        places.Where(area => area.Position is { } office && Distance.Kilometres(office, point) <= Gazetteer.MaxKilometres).ToList() is [var only] ? only : null;

    // A name that its code's prefecture does not have may be one of another prefecture, which contradicts the code.
    private IReadOnlyList<Area> Read(string text, Area? near, Func<string, Area?, IReadOnlyList<Area>> look) =>
        text.Length == 0 ? [] : look(text, near) is var places && (places.Count > 0 || home is not null) ? places : look(text, null);
}
