using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>For one need and municipality, the rung of the nearest specific window; null for none.</summary>
/// <param name="Need">The need.</param>
/// <param name="Municipality">The municipality; a designated city counts as its worst-served ward.</param>
/// <param name="Nearest">The nearest window that names the need.</param>
/// <param name="OpenDoor">The nearest of them that needs no decision (要介護認定, 支給決定) first.</param>
public sealed record CoverageRow(Need Need, Area Municipality, Rung? Nearest, Rung? OpenDoor);

/// <summary>Coverage is printed, not assumed: need × municipality.</summary>
public static class Coverage
{
    /// <summary>Columns of <c>coverage.csv</c>.</summary>
    public static readonly string[] Columns = ["need", "municipality", "name", "rung", "open_door"];

    private static readonly string[] Names = ["municipality", "nearby", "subprefecture", "prefecture", "nation"];

    /// <summary>All rows for the prefectures that the dataset has windows of, by need and code.</summary>
    public static IEnumerable<CoverageRow> Of(Snapshot snapshot)
    {
        var municipalities = snapshot.Gazetteer.All
            .Where(area => area is { Kind: AreaKind.Municipality, Inhabited: true } && snapshot.Directory.Prefectures.Contains(area.Prefecture!))
            .OrderBy(area => area.Id, StringComparer.Ordinal).ToList();
        foreach (var need in snapshot.Guide.Needs.All)
        {
            if (GoalFor(snapshot.Guide, need) is { } goal)
            {
                foreach (var municipality in municipalities)
                {
                    yield return Row(snapshot, need, goal, municipality);
                }
            }
        }
    }

    /// <summary>The rows as cells.</summary>
    public static IEnumerable<string[]> Cells(IEnumerable<CoverageRow> rows) =>
        rows.Select(row => new[] { row.Need.Id, row.Municipality.Id, row.Municipality.Name, Name(row.Nearest), Name(row.OpenDoor) });

    /// <summary>The name of a rung, <c>none</c> for none.</summary>
    public static string Name(Rung? rung) => rung is { } known ? Names[(int)known] : "none";

    /// <summary>Adds a fault for every row of a committed table that has got worse.</summary>
    public static void Compare(Table committed, IEnumerable<CoverageRow> rows, ICollection<Fault> faults)
    {
        var now = rows.ToDictionary(row => (row.Need.Id, row.Municipality.Id));
        foreach (var row in new TableReader(committed, Columns, faults).Rows)
        {
            if (!now.TryGetValue((row["need"], row["municipality"]), out var found))
            {
                row.Fault($"{row["need"]} in {row["name"]} is no longer covered by the guide or the areas; accept with --accept");
            }
            else if (IsWorse(row["rung"], found.Nearest) || IsWorse(row["open_door"], found.OpenDoor))
            {
                row.Fault($"{row["need"]} in {row["name"]} got worse: {row["rung"]}/{row["open_door"]} is now {Name(found.Nearest)}/{Name(found.OpenDoor)}; accept with --accept");
            }
        }
    }

    private static bool IsWorse(string before, Rung? now) => Rank(before) < (now is { } rung ? (int)rung : Names.Length);

    private static int Rank(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? index : Names.Length;

    private static Goal? GoalFor(GuideTree guide, Need need) =>
        guide.Goal(need.Id) is { } own && (own.Needs & need.Bit) != 0 ? own : guide.Goals.FirstOrDefault(goal => (goal.Needs & need.Bit) != 0);

    private static CoverageRow Row(Snapshot snapshot, Need need, Goal goal, Area municipality)
    {
        var wards = snapshot.Gazetteer.Children(municipality);
        var places = wards.IsEmpty ? [municipality] : wards;
        return new(
            need, municipality, Worst(places, area => Nearest(snapshot, need, goal, area, openDoor: false)),
            Worst(places, area => Nearest(snapshot, need, goal, area, openDoor: true)));
    }

    private static Rung? Worst(IEnumerable<Area> areas, Func<Area, Rung?> nearest)
    {
        var rungs = areas.Select(nearest).ToList();
        return rungs.Contains(null) ? null : rungs.Max();
    }

    private static Rung? Nearest(Snapshot snapshot, Need need, Goal goal, Area area, bool openDoor) => snapshot.Windows.Find(goal, area, goal.Filter)
        .Where(window => window.Role != WindowRole.Decider && (window.Organization.Needs & need.Bit) != 0 && (!openDoor || window.Organization.Decision == 0))
        .Select(window => (Rung?)window.Rung).Min();
}
