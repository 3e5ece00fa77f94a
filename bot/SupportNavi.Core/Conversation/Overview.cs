using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Several troubles at once: first the places that take them together, then a section for each.</summary>
internal static class Overview
{
    private const int CardsPerTopic = 2;

    /// <summary>Whether there are two or more topics and each has reached its goal.</summary>
    public static bool Covers(Scene scene) => scene.Progress.Topics.Length > 1 && Walks(scene).All(walk => walk.Goal is not null);

    public static void Show(Scene scene, Area area)
    {
        var wording = scene.Wording;
        var walks = Walks(scene).ToList();
        var results = walks.Select(walk => Result.Of(scene, walk, walk.Goal!, area)).ToList();
        scene.Say(TextRole.Title, wording["overview.title"]);
        scene.Say(TextRole.Body, wording["overview.lead"]);
        var together = Together(scene, area, results);
        for (var index = 0; index < walks.Count; index++)
        {
            var goal = walks[index].Goal!;
            var shown = results[index].Windows.Where(window => !together.Contains(window.Organization.Id)).Take(CardsPerTopic).Select(window => CardScreen.Brief(scene, goal, window)).ToImmutableArray();
            scene.Say(TextRole.Title, wording[goal.TitleKey]);
            if (results[index].Specific == 0)
            {
                scene.Say(TextRole.Notice, wording.Format(goal.EmptyKey, "area", Readings.Of(wording, area)));
            }

            if (!shown.IsEmpty)
            {
                scene.Add(new CardsReply("", shown));
            }

            scene.Ask(ChoicesRole.More, "", "", [new(wording.Format("overview.open", "n", results[index].Windows.Count.ToString()), $"!open={index}")]);
        }

        scene.Ask(ChoicesRole.More, wording["result.next"], "", [scene.Choice("result.new-topic", "!new")]);
    }

    /// <summary>Shows the places that serve several of the topics, or any; gives back their ids, which no section repeats.</summary>
    private static HashSet<string> Together(Scene scene, Area area, List<Result> results)
    {
        var sensitive = scene.IsSensitive;
        var shared = results.SelectMany(result => result.Windows).Where(window => window.Organization.Decision == 0)
            .GroupBy(window => window.Organization.Id).Where(group => group.Count() > 1).Select(group => group.First() with { Role = WindowRole.CatchAll });
        var cards = shared.Concat(scene.Snapshot.Windows.CatchAll(area, scene.Walk.Filter, sensitive))
            .DistinctBy(window => window.Organization.Id).OrderBy(window => window.Rung).Take(scene.Input.PageSize)
            .Select(window => CardScreen.Brief(scene, null, window)).ToImmutableArray();
        if (!cards.IsEmpty)
        {
            scene.Add(new CardsReply(scene.Wording["overview.together"], cards));
        }

        return [.. cards.Select(card => card.Id)];
    }

    private static IEnumerable<Walk> Walks(Scene scene) =>
        scene.Progress.Topics.Select(topic => Walk.Replay(scene.Snapshot.Guide, scene.Progress.Settings, topic));
}
