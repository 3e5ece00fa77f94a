using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Places;

/// <summary>
/// Fills <c>municipality</c> from <c>area_code</c>, <c>place_name</c> and <c>address</c>, and for the rules <c>municipality_name</c>, <c>city</c>
/// (a ward's city, else the municipality), <c>city_name</c> and <c>subprefecture</c>.
/// </summary>
internal sealed class PlaceStage(Gazetteer gazetteer, Source source, FormerNames? former = null)
{
    private readonly PlaceFinder finder = new(gazetteer, source.Prefecture, former);

    public void Run(Draft draft)
    {
        if (finder.Find(draft["area_code"], draft["place_name"], draft["address"], out var problem, Position(draft)) is not { } place)
        {
            if (source.PlaceRequired || draft["area_code"].Length + draft["place_name"].Length > 0)
            {
                draft.End(OutcomeKind.Refused, problem);
            }

            if (draft["address"].Length > 0)
            {
                draft.AddDoubt("municipality", draft["address"], StaffWords.Of("place.unknown", problem));
            }

            return;
        }

        var city = place.Kind == AreaKind.Ward ? place.Parent! : place;
        draft["municipality"] = place.Id;
        draft["municipality_name"] = place.FullName;
        draft["city"] = city.Id;
        draft["city_name"] = city.Name;
        draft["subprefecture"] = city.Parent is { Kind: AreaKind.Subprefecture } subprefecture ? subprefecture.Id : "";
        draft["address"] = finder.Complete(draft["address"], place);
        DropFarPosition(draft, place);
    }

    private static GeoPoint? Position(Draft draft) => GeoText.Parse(draft["latitude"], draft["longitude"], _ => { });

    // Published positions are geocoded from addresses; one that lies farther off than any municipality reaches is another place of that name.
    private static void DropFarPosition(Draft draft, Area place)
    {
        if (place.Position is { } office && Position(draft) is { } position && Distance.Kilometres(office, position) > Gazetteer.MaxKilometres)
        {
            draft.AddDoubt("latitude", $"{draft["latitude"]}, {draft["longitude"]}", StaffWords.Of("place.far", place.FullName, Gazetteer.MaxKilometres));
            (draft["latitude"], draft["longitude"]) = ("", "");
        }
    }
}
