using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Benchmarks;

/// <summary>The shipped data grown to a number of organisations: shipped rows, moved to municipalities all over Japan by a seeded generator.</summary>
internal static class ManyOrganizations
{
    public static Snapshot Snapshot(int count)
    {
        var shipped = ShippedData.Snapshot;
        var random = new Random(20261121);
        var municipalities = shipped.Gazetteer.All.Where(area => area.Kind is AreaKind.Municipality && area.Inhabited).ToArray();
        var models = shipped.Directory.All.Where(organization => organization.Municipality is not null && organization.ServiceArea.Any(area => area.Kind >= AreaKind.Municipality)).ToArray();
        var added = Enumerable.Range(0, Math.Max(0, count - shipped.Directory.All.Length)).Select(index => Moved(models[random.Next(models.Length)], municipalities[random.Next(municipalities.Length)], index));
        return new(
            shipped.Guide, shipped.Gazetteer, new(shipped.Directory.All.Concat(added), shipped.Gazetteer, shipped.Guide.Needs), shipped.Wordings, shipped.Holidays, shipped.FreeText);
    }

    private static Organization Moved(Organization model, Area municipality, int index) => model with
    {
        Id = $"made-{index}",
        Municipality = municipality,
        ServiceArea = [municipality],
        LikelyArea = [],
        NearbyArea = model.NearbyArea.IsEmpty || municipality.Parent is not { Kind: AreaKind.Subprefecture } subprefecture ? [] : [subprefecture],
    };
}
