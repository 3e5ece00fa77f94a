using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Why a window is shown: the need, the answer, the rung. Violence and suicide are not named.</summary>
internal static class Reasons
{
    public static string Of(Scene scene, Goal? goal, Window window)
    {
        var wording = scene.Wording;
        return wording.Format("why.full", "why", Why(scene, goal, window), "rung", Rungs.Reason(wording, window));
    }

    private static string Why(Scene scene, Goal? goal, Window window)
    {
        var wording = scene.Wording;
        if (window.Role == WindowRole.Decider)
        {
            return wording["why.decider"];
        }

        var needs = window.Organization.Needs & (goal?.Needs ?? 0);
        if (goal is { IsSensitive: true })
        {
            return wording["why.sensitive"];
        }

        if (window.Role == WindowRole.Pinned && needs == 0)
        {
            return wording["why.pinned"];
        }

        if (window.Role == WindowRole.CatchAll || needs == 0)
        {
            return (window.Organization.Needs & scene.Snapshot.Guide.Needs.Any) != 0 ? wording["why.any"] : "";
        }

        if (NameKey(scene.Snapshot.Guide.Needs, needs) is not { } key)
        {
            return wording["why.sensitive"];
        }

        var name = wording[key];
        return scene.Walk.Steps is [.., var last] && goal is not null && goal == scene.Walk.Goal && last.Answer.Next == goal.Id
            ? wording.Format("why.answer", "answer", wording[last.Answer.LabelKey], "need", name)
            : wording.Format("why.need", "need", name);
    }

    /// <summary>The first need both speak of; a sensitive one is never named.</summary>
    private static string? NameKey(Needs needs, ulong mask)
    {
        foreach (var need in needs.All)
        {
            if ((need.Bit & mask & ~needs.Sensitive) != 0)
            {
                return need.NameKey;
            }
        }

        return null;
    }
}
