using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>
/// For each goal and area, the windows in the order residents see them. Built once per snapshot; a turn reads a few short lists.
/// The catchment rules are those of <c>data/README.md</c>: only windows that serve the resident's municipality, then 近くの市町村 where their kind
/// allows it, then the rungs above. A service that needs a decision first (要介護認定, 支給決定) comes after every window that does not.
/// </summary>
public sealed class WindowIndex
{
    /// <summary>A result holds no more than this; the count then reads as "or more".</summary>
    public const int MaxWindows = 100;

    private const int MaxCatchAll = 3;

    private readonly GoalWindows[] goals;
    private readonly FrozenDictionary<Area, Segment> catchAll;
    private readonly OrganizationDirectory directory;

    /// <summary>Sorts every organisation into the goals it answers.</summary>
    public WindowIndex(GuideTree guide, OrganizationDirectory directory)
    {
        this.directory = directory;
        var open = Vocabularies.Status.Bit("open");
        var usable = directory.All.Where(organization => organization.Status == open).ToArray();
        goals = [.. guide.Goals.Select(goal => new GoalWindows(
            Segment.ByArea(usable.Where(organization => Answers(goal, organization))),
            [.. goal.Pins.Select(directory.ById).OfType<Organization>().Where(organization => organization.Status == open)]))];
        catchAll = Segment.ByArea(usable.Where(organization => (organization.Needs & guide.Needs.Any) != 0));
    }

    /// <summary>Whether a goal offers this organisation to somebody.</summary>
    public static bool Answers(Goal goal, Organization organization) =>
        goal.Needs != 0 && (organization.Needs & goal.Needs) != 0 && goal.Filter.Passes(organization) && IsSafe(goal, organization);

    /// <summary>Violence and suicide goals never show a switchboard.</summary>
    public static bool IsSafe(Goal goal, Organization organization) => !(goal.IsSensitive && organization.IsRepresentative);

    /// <summary>The windows for somebody in <paramref name="area"/>, catch-alls aside, at most <see cref="MaxWindows"/>.</summary>
    /// <param name="goal">A goal of this index's guide.</param>
    /// <param name="area">Any rung; a rung above the municipality finds only windows that serve all of it.</param>
    /// <param name="filter">The goal's filter with all narrowing folded in, opening hours aside.</param>
    public List<Window> Find(Goal goal, Area area, Filter filter)
    {
        var found = new List<Window>(32);
        var windows = goals[goal.Index];
        foreach (var pin in windows.Pins)
        {
            if ((filter with { Needs = 0 }).Passes(pin) && Place(pin, area) is { } window)
            {
                found.Add(window with { Role = WindowRole.Pinned });
            }
        }

        var office = goal.IsSensitive ? null : TownOffice(area);
        if (goal.TownOfficeDecides && office is { } decider)
        {
            found.Add(decider);
        }

        if (goal.Needs == 0)
        {
            return found;
        }

        var search = new LadderSearch(windows, area, goal.Reach, filter, found);
        search.Collect(decided: false);
        var nobodyFirst = found.Count == 0;
        if (!goal.IsSensitive)
        {
            search.Collect(decided: true);
        }

        if (nobodyFirst && found.Count > 0)
        {
            PutFirst(found, office);
        }

        return found;
    }

    /// <summary>The places that take any trouble, nearest first: the municipality's own, then a line. A violence or suicide goal gets lines only.</summary>
    public List<Window> CatchAll(Area area, Filter filter, bool sensitive)
    {
        var found = new List<Window>(MaxCatchAll);
        foreach (var rung in area.Ladder)
        {
            foreach (var entry in catchAll.GetValueOrDefault(rung)?.Open ?? [])
            {
                var organization = entry.Organization;
                var safe = !sensitive || (!organization.IsRepresentative && organization.Kind == Vocabularies.Kind.Bit("line"));
                if (safe && filter.Suits(organization.Audience) && found.Count < MaxCatchAll && !Contains(found, organization))
                {
                    found.Add(new(organization, rung, Segment.RungOf(rung), entry.IsLikely, WindowRole.CatchAll));
                }
            }
        }

        return found;
    }

    /// <summary>Where an organisation stands on the ladder of <paramref name="area"/>, or null when it does not serve it.</summary>
    public static Window? Place(Organization organization, Area area)
    {
        foreach (var rung in area.Ladder)
        {
            if (organization.ServiceArea.Contains(rung) || organization.LikelyArea.Contains(rung))
            {
                return new(organization, rung, Segment.RungOf(rung), !organization.ServiceArea.Contains(rung), WindowRole.Specific);
            }

            if (organization.NearbyArea.Contains(rung))
            {
                return new(organization, rung, Rung.Nearby, false, WindowRole.Specific);
            }
        }

        return null;
    }

    /// <summary>Every organisation that this goal can show somewhere: those it answers, its pins, and the catch-alls that follow.</summary>
    public IEnumerable<Organization> Reachable(Goal goal, GuideTree guide)
    {
        var shown = directory.All.Where(organization => Answers(goal, organization)).Concat(goals[goal.Index].Pins);
        return goal.IsSensitive ? shown : shown.Concat(directory.All.Where(organization => (organization.Needs & guide.Needs.Any) != 0));
    }

    /// <summary>A service that needs a decision is never the first window: the place that decides is, and without one it is not shown.</summary>
    private static void PutFirst(List<Window> found, Window? office)
    {
        if (office is { } decider)
        {
            found.Insert(0, decider);
        }
        else
        {
            found.Clear();
        }
    }

    private static bool Contains(List<Window> found, Organization organization)
    {
        foreach (var window in found)
        {
            if (ReferenceEquals(window.Organization, organization))
            {
                return true;
            }
        }

        return false;
    }

    private Window? TownOffice(Area area)
    {
        foreach (var rung in area.Ladder)
        {
            foreach (var entry in catchAll.GetValueOrDefault(rung)?.Open ?? [])
            {
                if (entry.Organization.Description == OrganizationDirectory.TownOffice)
                {
                    return new(entry.Organization, rung, Segment.RungOf(rung), false, WindowRole.Decider);
                }
            }
        }

        return null;
    }
}
