using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>Walks one resident's ladder over one goal's windows, nearest first.</summary>
internal readonly ref struct LadderSearch(GoalWindows windows, Area area, AreaKind reach, Filter filter, List<Window> found)
{
    /// <summary>Adds the windows that need no decision, or those that do.</summary>
    public void Collect(bool decided)
    {
        var ladder = area.Ladder;
        for (var level = 0; level < ladder.Count && ladder[level].Kind >= reach; level++)
        {
            if (!windows.ByArea.TryGetValue(ladder[level], out var segment))
            {
                continue;
            }

            Add(decided ? segment.NearbyDecided : segment.NearbyOpen, level, Rung.Nearby);
            Add(decided ? segment.Decided : segment.Open, level, Segment.RungOf(ladder[level]));
        }
    }

    /// <summary>Those who speak to this audience by name come before those for anyone.</summary>
    private void Add(Entry[] entries, int level, Rung rung)
    {
        var named = false;
        foreach (var entry in entries)
        {
            named |= IsNamed(entry.Organization);
        }

        if (!named)
        {
            AddSome(entries, level, rung, named: false);
            return;
        }

        AddSome(entries, level, rung, named: true);
        AddSome(entries, level, rung, named: false);
    }

    private void AddSome(Entry[] entries, int level, Rung rung, bool named)
    {
        foreach (var entry in entries)
        {
            if (found.Count >= WindowIndex.MaxWindows)
            {
                return;
            }

            var organization = entry.Organization;
            if (IsNamed(organization) == named && filter.Passes(organization) && !IsNearer(organization, level, rung) && !IsThere(organization))
            {
                found.Add(new(organization, area.Ladder[level], rung, entry.IsLikely, WindowRole.Specific));
            }
        }
    }

    private bool IsNamed(Organization organization) => (organization.Audience & filter.Audience) != 0;

    private bool IsThere(Organization organization)
    {
        foreach (var window in found)
        {
            if (window.Role != WindowRole.Specific && ReferenceEquals(window.Organization, organization))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNearer(Organization organization, int level, Rung rung)
    {
        var ladder = area.Ladder;
        for (var below = 0; below < level; below++)
        {
            if (organization.ServiceArea.Contains(ladder[below]) || organization.LikelyArea.Contains(ladder[below]))
            {
                return true;
            }
        }

        return rung != Rung.Nearby && organization.NearbyArea.Contains(ladder[level]);
    }
}
