using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>Goes straight to goals that a resident chose from what their words may mean: each becomes a topic, and what was talked of before stays.</summary>
internal static class Talk
{
    /// <summary>The effect of choosing goals by their ids, separated by commas; null when one of them is not there.</summary>
    public static Effect? About(Scene scene, Progress progress, string ids)
    {
        var goals = ids.Split(',').Select(scene.Snapshot.Guide.Goal).ToList();
        if (goals.Contains(null) || goals.Count > Progress.MaxTopics)
        {
            return null;
        }

        var first = -1;
        progress = progress with { View = "", Alone = false };
        foreach (var goal in goals)
        {
            progress = Open(scene, progress, goal!);
            first = first < 0 ? progress.Open : first;
        }

        return Effect.Of(progress with { Open = first });
    }

    /// <summary>The progress with an open topic that has no goal yet; the last topic gives way when there are too many.</summary>
    public static Progress WithRoom(Scene scene, Progress progress) =>
        GoalOf(scene, progress, progress.Topic) is null ? progress
        : progress.Topics.Length < Progress.MaxTopics ? progress with { Topics = progress.Topics.Add(Topic.Empty), Open = progress.Topics.Length, Alone = false }
        : progress with { Topics = progress.Topics.SetItem(Progress.MaxTopics - 1, Topic.Empty), Open = Progress.MaxTopics - 1, Alone = false };

    private static Progress Open(Scene scene, Progress progress, Goal goal)
    {
        for (var topic = 0; topic < progress.Topics.Length; topic++)
        {
            if (GoalOf(scene, progress, progress.Topics[topic]) == goal)
            {
                return progress with { Open = topic };
            }
        }

        progress = WithRoom(scene, progress);
        return progress.WithTopic(progress.Topic.With(Walk.DirectId, goal.Id));
    }

    private static Goal? GoalOf(Scene scene, Progress progress, Topic topic) => Walk.Replay(scene.Snapshot.Guide, progress.Settings, topic).Goal;
}
