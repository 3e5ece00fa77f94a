using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>What was found for one topic.</summary>
/// <param name="Windows">In the order to be shown, catch-alls aside.</param>
/// <param name="Specific">How many of them name the need.</param>
/// <param name="NearestRung">The rung of the nearest that names it.</param>
/// <param name="NarrowedInVain">Nothing fitted what was narrowed to, so the narrowing was left aside.</param>
internal sealed record Result(List<Window> Windows, int Specific, Rung NearestRung, bool NarrowedInVain)
{
    public static Result Of(Scene scene, Walk walk, Goal goal, Area area)
    {
        var needs = scene.Snapshot.Guide.Needs;
        var windows = Find(scene, walk, goal, area, walk.FullFilter(needs));
        var vain = !windows.Exists(IsSpecific) && IsNarrowed(walk);
        if (vain)
        {
            var who = walk.Steps.Length > 0 && walk.Steps[0].Question.SetsWho ? walk.Steps[0].Answer.Narrow : default;
            windows = scene.Snapshot.Windows.Find(goal, area, goal.Filter.Narrow(who));
        }

        windows = Preferred.Order(scene, windows);
        var specific = windows.Count(IsSpecific);
        var nearest = specific == 0 ? Rung.Nation : windows.Where(IsSpecific).Min(window => window.Rung);
        return new(windows, specific, nearest, vain && specific > 0);
    }

    private static bool IsSpecific(Window window) => window.Role is WindowRole.Specific or WindowRole.Pinned;

    private static bool IsNarrowed(Walk walk)
    {
        foreach (var step in walk.Steps)
        {
            if (!step.Question.SetsWho && step.Answer.Narrow != default)
            {
                return true;
            }
        }

        return !walk.Narrowed.IsEmpty;
    }

    private static List<Window> Find(Scene scene, Walk walk, Goal goal, Area area, Filter filter)
    {
        var windows = scene.Snapshot.Windows.Find(goal, area, filter);
        foreach (var (facet, _) in walk.Narrowed)
        {
            if (facet == Facet.Open)
            {
                windows.RemoveAll(window => window.Role != WindowRole.Decider && scene.StateOf(window.Organization).Kind != OpenStateKind.Open);
            }
        }

        return windows;
    }
}
