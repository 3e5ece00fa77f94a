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
        var typed = TypedLanguage(input);
        var remembered = Spoken(Remembered(progress, minute) with { At = minute }, input, typed);
        var scene = new Scene(snapshot, remembered, input);
        var effect = hearing.Hear(scene, input);
        if (effect.Progress != remembered)
        {
            scene = new(snapshot, effect.Progress, input);
        }

        if (effect.CrisisGoal is not null && typed is not null && !scene.Wording.IsIn(typed))
        {
            // Whoever is in danger is answered in the language they write in, whatever was chosen before.
            scene = new(snapshot, effect.Progress with { Settings = effect.Progress.Settings with { Language = typed } }, input);
        }

        foreach (var notice in effect.Notices)
        {
            scene.Add(notice);
        }

        if (typed is not null && !scene.Wording.IsIn(typed))
        {
            Screens.OfferLanguage(scene, snapshot.Wordings.Of(typed));
        }

        if (effect.CrisisGoal is { } crisis && CrisisScreen.GoalFor(scene, crisis) is { } goal)
        {
            CrisisScreen.Show(scene, goal);
        }
        else
        {
            Screens.Show(scene);
        }

        NavigationBar.Show(scene);
        var told = ProgressSize.Fit(snapshot.Guide, Timed(effect.Progress, scene, minute));
        return new(told, scene.Replies, scene.Wording.Language, scene.IsSensitive || effect.CrisisGoal is not null, effect.IsForgotten) { Unreached = effect.Unreached };
    }

    /// <summary>
    /// The progress without its sensitive topics and what was kept in them: what may be stored once <see cref="SensitiveMinutes"/> have passed. The very
    /// same object when there is nothing to take away.
    /// </summary>
    public Progress WithoutSensitive(Progress progress)
    {
        var topics = progress.Topics.RemoveAll(topic => Walk.Replay(snapshot.Guide, progress.Settings, topic).IsSensitive);
        var whole = topics.Length == progress.Topics.Length;
        return whole && !progress.Shortlist.Any(kept => kept.IsSensitive) && !Sensitivity.IsOfView(snapshot, progress)
            ? (progress.SensitiveAt == 0 ? progress : progress with { SensitiveAt = 0 })
            : progress with
            {
                Topics = topics.IsEmpty ? [Topic.Empty] : topics,
                Open = whole ? progress.Open : Math.Max(0, topics.Length - 1),
                Shortlist = progress.Shortlist.RemoveAll(kept => kept.IsSensitive),
                View = "",
                Alone = false,
                SensitiveAt = 0,
            };
    }

    /// <summary>Talking about something else does not keep a sensitive topic alive.</summary>
    private static Progress Timed(Progress progress, Scene scene, long minute) => progress with
    {
        SensitiveAt = scene.Walk.IsSensitive || Sensitivity.IsOfView(scene.Snapshot, progress) ? minute
            : scene.HoldsSensitive || progress.Shortlist.Any(kept => kept.IsSensitive) ? (progress.SensitiveAt > 0 ? progress.SensitiveAt : minute)
            : 0,
    };

    /// <summary>The language a message is written in, when the dataset has it; a command such as "help" says nothing about it.</summary>
    private string? TypedLanguage(Input input) =>
        input.Text is { } text && !hearing.IsCommand(text) && snapshot.FreeText.LanguageOf(text) is { } language && snapshot.Wordings.Has(language) ? language : null;

    /// <summary>Whoever has chosen no language is answered in the one they write in.</summary>
    private Progress Spoken(Progress progress, Input input, string? typed) =>
        progress.Settings.Language is null && typed is not null && !snapshot.Wordings.Of(input.Language).IsIn(typed)
            ? progress with { Settings = progress.Settings with { Language = typed } }
            : progress;

    private Progress Remembered(Progress progress, long minute)
    {
        return progress.At > 0 && minute - progress.At >= IdleMinutes ? Progress.Start with { Settings = new(progress.Settings.Language) }
            : progress.SensitiveAt > 0 && minute - progress.SensitiveAt >= SensitiveMinutes ? WithoutSensitive(progress)
            : progress;
    }
}
