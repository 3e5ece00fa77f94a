using System.Collections.Immutable;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Contacts for right now: open ones first, ways without a call first for those who do not call. The conversation goes on where it was.</summary>
internal static class CrisisScreen
{
    private const int MaxContacts = 6;

    /// <summary>The goal that answers a crisis: for somebody to whom a related goal speaks by name (a child), that one.</summary>
    public static Goal? GoalFor(Scene scene, string id)
    {
        var guide = scene.Snapshot.Guide;
        if (guide.Goal(id) is not { } goal)
        {
            return null;
        }

        foreach (var related in goal.Related)
        {
            if (goal.Filter.Audience == 0 && guide.Goal(related) is { Filter.Audience: not 0 } own && (own.Filter.Audience & scene.Asker.Audience) != 0)
            {
                return own;
            }
        }

        return goal;
    }

    public static void Show(Scene scene, Goal goal)
    {
        if (goal.IsSensitive)
        {
            scene.Hush();
        }

        var wording = scene.Wording;
        var snapshot = scene.Snapshot;
        var windows = snapshot.Windows.Find(goal, scene.Area ?? snapshot.Gazetteer.Nation, goal.Filter.Narrow(scene.Asker));
        var lines = goal.Needs == 0 ? snapshot.Windows.CatchAll(snapshot.Gazetteer.Nation, default, sensitive: true) : [];
        var own = goal.Id == GuideTree.EmergencyId && scene.Walk.Goal is { IsSensitive: true } topic
            ? snapshot.Windows.Find(topic, scene.Area ?? snapshot.Gazetteer.Nation, topic.Filter.Narrow(scene.Asker)).FindAll(window => window.Role == WindowRole.Pinned)
            : [];
        var contacts = own.Concat(windows).Concat(lines).DistinctBy(window => window.Organization.Id)
            .Where(window => window.Organization.Decision == 0)
            .OrderBy(window => scene.Progress.Settings.NoCalls ? Preferred.Effort(window.Organization) : 0)
            .ThenBy(window => window.Role != WindowRole.Pinned)
            .ThenBy(window => scene.StateOf(window.Organization).Kind switch { OpenStateKind.Open => 0, OpenStateKind.Unknown => 1, _ => 2 })
            .Take(MaxContacts);
        scene.Say(TextRole.Urgent, wording[goal.TitleKey]);
        scene.Say(TextRole.Body, wording[goal.LeadKey]);
        scene.Add(new CardsReply("", [.. contacts.Select(window => CardScreen.Brief(scene, goal, window))]));
        scene.Ask(ChoicesRole.More, wording["crisis.next"], "", Next(scene));
    }

    private static ImmutableArray<Choice> Next(Scene scene) => scene.Progress.Settings.NoCalls
        ? [scene.Choice("crisis.continue", "!close")]
        : [scene.Choice("crisis.continue", "!close"), scene.Choice("nav.calls-no", "!calls=no")];
}
