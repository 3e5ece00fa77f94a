using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Places;

/// <summary>Turns area names in <c>service_area</c>, <c>likely_area</c> and <c>nearby_area</c> into ids.</summary>
internal sealed class AreaLists
{
    private static readonly string[] Fields = ["service_area", "likely_area", "nearby_area"];
    private readonly Gazetteer gazetteer;
    private readonly Dictionary<string, string> ids;

    /// <param name="gazetteer">All areas.</param>
    /// <param name="prefecture">The prefecture whose names are understood.</param>
    public AreaLists(Gazetteer gazetteer, string prefecture)
    {
        this.gazetteer = gazetteer;
        ids = gazetteer.All
            .Where(area => area.Inhabited && (area.Prefecture?.Id == prefecture || area.Kind == AreaKind.Nation))
            .SelectMany(area => new[] { (Name: area.FullName, area.Id), (area.Name, area.Id) })
            .DistinctBy(pair => pair.Name)
            .ToDictionary(pair => pair.Name, pair => pair.Id, StringComparer.Ordinal);
    }

    /// <summary>Replaces names by ids in file order of the areas; a name that is not understood holds the row back.</summary>
    public void Run(Draft draft)
    {
        foreach (var field in Fields)
        {
            var found = draft.List(field).Select(name => (name, Id: Id(name))).ToList();
            if (found.Find(pair => pair.Id is null) is { name: { } unknown })
            {
                draft.End(OutcomeKind.HeldBack, $"担当地域の記載が不明: {unknown}");
            }

            draft[field] = string.Join('|', found.Select(pair => pair.Id).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        }

        if (draft["likely_area"] == draft["service_area"])
        {
            draft["likely_area"] = "";
        }
    }

    private string? Id(string name) =>
        gazetteer.ById(name) is not null ? name
        : AreaCode.FromFiveDigits(name) is { } six && gazetteer.ById(six) is not null ? six
        : ids.GetValueOrDefault(name);
}
