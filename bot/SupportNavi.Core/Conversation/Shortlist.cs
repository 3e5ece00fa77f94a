namespace SupportNavi.Core.Conversation;

/// <summary>メモ: keeping and dropping windows.</summary>
internal static class Shortlist
{
    public static Effect Keep(Scene scene, string id)
    {
        var progress = scene.Progress;
        if (progress.Shortlist.Any(kept => kept.Organization == id))
        {
            return Effect.Saying(progress, scene.Wording["notice.kept"]);
        }

        return progress.Shortlist.Length >= Progress.MaxShortlist
            ? Effect.Saying(progress with { View = "memo" }, scene.Wording["notice.memo-full"])
            : Effect.Saying(progress with { Shortlist = progress.Shortlist.Add(new(id, Sensitivity.IsOf(scene.Snapshot, scene.Walk, scene.Snapshot.Directory.ById(id)!))) }, scene.Wording["notice.kept"]);
    }

    public static Effect Drop(Scene scene, string id) =>
        Effect.Saying(scene.Progress with { Shortlist = scene.Progress.Shortlist.RemoveAll(kept => kept.Organization == id) }, scene.Wording["notice.dropped"]);
}
