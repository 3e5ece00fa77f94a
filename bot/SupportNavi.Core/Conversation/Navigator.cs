using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Conversation;

/// <summary>The conversation as a pure function of progress and input over one snapshot. Thread-safe; no clock, no I/O.</summary>
public sealed class Navigator
{
    /// <summary>What a sensitive topic holds is forgotten after this.</summary>
    public const int SensitiveMinutes = 15;

    /// <summary>A conversation that was idle for this long starts anew.</summary>
    public const int IdleMinutes = 24 * 60;

    private readonly Snapshot snapshot;
    private readonly Hearing hearing;

    /// <summary>A navigator over one published snapshot.</summary>
    public Navigator(Snapshot snapshot) => (this.snapshot, hearing) = (snapshot, new(snapshot));

    /// <summary>Answers one message. Never throws for anything a resident can send.</summary>
    public Turn Respond(Progress progress, Input input)
    {
        var minute = input.Now.ToUnixTimeSeconds() / 60;
        var remembered = Remembered(progress, minute) with { At = minute };
        var scene = new Scene(snapshot, remembered, input);
        var effect = hearing.Hear(scene, input);
        if (effect.Progress != remembered)
        {
            scene = new(snapshot, effect.Progress, input);
        }

        foreach (var notice in effect.Notices)
        {
            scene.Add(notice);
        }

        if (effect.CrisisGoal is { } crisis && snapshot.Guide.Goal(crisis) is { } goal)
        {
            CrisisScreen.Show(scene, goal);
        }
        else
        {
            Screens.Show(scene);
        }

        NavigationBar.Show(scene);
        return new(effect.Progress, scene.Replies, scene.Wording.Language, scene.IsSensitive || effect.CrisisGoal is not null, effect.IsForgotten) { Unreached = effect.Unreached };
    }

    /// <summary>The progress without its sensitive topics and what was kept in them: what may be stored once <see cref="SensitiveMinutes"/> have passed.</summary>
    public Progress WithoutSensitive(Progress progress)
    {
        var topics = progress.Topics.RemoveAll(topic => Walk.Replay(snapshot.Guide, progress.Settings, topic).IsSensitive);
        return topics.Length == progress.Topics.Length && !progress.Shortlist.Any(kept => kept.IsSensitive)
            ? progress
            : progress with
            {
                Topics = topics.IsEmpty ? [Topic.Empty] : topics,
                Open = Math.Max(0, topics.Length - 1),
                Shortlist = progress.Shortlist.RemoveAll(kept => kept.IsSensitive),
                View = "",
            };
    }

    private Progress Remembered(Progress progress, long minute)
    {
        var idle = minute - progress.At;
        return progress.At == 0 || idle < SensitiveMinutes ? progress
            : idle < IdleMinutes ? WithoutSensitive(progress)
            : Progress.Start with { Settings = new(progress.Settings.Language) };
    }
}
