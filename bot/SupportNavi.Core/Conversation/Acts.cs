using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Conversation;

/// <summary>What each tap does to the progress.</summary>
internal static class Acts
{
    private static readonly string[] Views = ["card", "page", "ask", "memo", "help", "sos", "area", "script", "lang", "forget", "unreached"];

    /// <summary>The effect of a tap, or null when it speaks of something that is not (or no longer) there.</summary>
    public static Effect? Apply(Scene scene, Tap tap) => tap switch
    {
        Tap.Answer answer => Answer(scene, answer),
        Tap.Look look => Look(scene, look.View),
        Tap.Act act => Act(scene, act),
        _ => null,
    };

    /// <summary>Sets the area and says so; for a designated city the ward is asked next.</summary>
    public static Effect SetArea(Scene scene, Area area)
    {
        var hasWards = area.Kind == AreaKind.Municipality && !scene.Snapshot.Gazetteer.Children(area).IsEmpty;
        var progress = scene.Progress with
        {
            Settings = scene.Progress.Settings with { Area = area.Id },
            View = scene.View.Name == "guess" ? scene.Progress.View : hasWards ? "area:" + area.Id : "",
        };
        return Effect.Saying(progress, scene.Wording.Format("notice.area-set", "area", Readings.Of(scene.Wording, area)));
    }

    private static Effect? Answer(Scene scene, Tap.Answer tap)
    {
        var (progress, guide) = (scene.Progress, scene.Snapshot.Guide);
        var open = tap.Topic < progress.Topics.Length ? tap.Topic : progress.Open;
        if (tap.Topic >= Progress.MaxTopics || !Exists(scene, tap, progress.Topics[open]))
        {
            return null;
        }

        var chosen = progress.Settings.Language;
        progress = Settled(scene, progress with { Open = open });
        if (guide.Question(tap.Question) is { SetsWho: true })
        {
            if (chosen is null && tap.Value == GuideTree.ChildId && scene.Wording.Language == Wordings.Japanese)
            {
                progress = progress with { Settings = progress.Settings with { Language = Wordings.EasyJapanese } };
            }

            return Effect.Of(progress with { Settings = progress.Settings with { Who = tap.Value }, View = "" });
        }

        var topic = progress.Topic;
        if (tap.Question == Walk.DirectId || !IsMark(tap.Question))
        {
            topic = new(topic.Answers.RemoveAll(answered => IsMark(answered.Question)));
        }

        var told = progress.WithTopic(topic.With(tap.Question, tap.Value));
        var isOnTheWay = IsMark(tap.Question) || Walk.Replay(guide, told.Settings, told.Topic).Steps.Any(step => step.Question.Id == tap.Question);
        return isOnTheWay ? Effect.Of(told) : Effect.Saying(told, scene.Wording["notice.old-button"]);
    }

    private static bool IsMark(string question) => question == Walk.DirectId || question.StartsWith(Walk.NarrowMark, StringComparison.Ordinal);

    private static bool Exists(Scene scene, Tap.Answer tap, Topic topic)
    {
        var guide = scene.Snapshot.Guide;
        if (tap.Question == Walk.DirectId)
        {
            return guide.Goal(tap.Value) is not null;
        }

        if (tap.Question.StartsWith(Walk.NarrowMark, StringComparison.Ordinal))
        {
            return Facets.Parse(tap.Question[1..]) is { } facet
                && Walk.Replay(guide, scene.Progress.Settings, topic).Goal is { } goal && goal.NarrowBy.Contains(facet)
                && (Facets.Vocabulary(facet, guide.Needs) is not { } vocabulary ? tap.Value == "yes" : vocabulary.Bit(tap.Value) != 0);
        }

        return guide.Question(tap.Question)?.Answer(tap.Value) is not null;
    }

    private static Effect? Look(Scene scene, string view)
    {
        var (name, argument) = View.Split(view);
        var valid = Views.Contains(name, StringComparer.Ordinal) && name switch
        {
            "card" or "unreached" => scene.Snapshot.Directory.ById(argument) is not null,
            "ask" => scene.Snapshot.Guide.Question(argument) is not null,
            "page" => int.TryParse(argument, out var page) && page is > 1 and <= WindowIndex.MaxWindows,
            "area" => argument.Length == 0 || KanaChoices.Parse(scene.Snapshot.Gazetteer, argument) is not null || scene.Snapshot.Gazetteer.ById(argument) is not null,
            _ => argument.Length == 0,
        };
        return valid ? Effect.Of(scene.Progress with { View = view }) : null;
    }

    private static Effect? Act(Scene scene, Tap.Act act)
    {
        var (progress, settings, wording) = (scene.Progress, scene.Progress.Settings, scene.Wording);
        switch (act.Verb)
        {
            case "back":
                return Effect.Of(Undo.Last(scene));
            case "restart":
                return Effect.Of(progress with { Settings = settings with { Who = null }, Topics = [Topic.Empty], Open = 0, View = "", Alone = false });
            case "new":
                return progress.Topics.Length >= Progress.MaxTopics
                    ? Effect.Saying(progress with { View = "" }, wording["notice.too-many-topics"])
                    : Effect.Of(progress with { Topics = progress.Topics.Add(Topic.Empty), Open = progress.Topics.Length, View = "", Alone = false });
            case "next":
                return Effect.Saying(
                    Progress.Start with { Settings = new(settings.Language, settings.Who), At = progress.At }, wording["notice.next-person"]);
            case "open" when int.TryParse(act.Value, out var open) && open >= 0 && open < progress.Topics.Length:
                return Effect.Of(progress with { Open = open, View = "", Alone = true });
            case "talk":
                return Talk.About(scene, Settled(scene, progress), act.Value);
            case "menu":
                return Effect.Of(Talk.WithRoom(scene, progress) with { View = MenuScreen.View });
            case "close":
                return Effect.Of(progress with { View = "" });
            case "lang" when scene.Snapshot.Wordings.Has(act.Value):
                return Effect.Of(progress with { Settings = settings with { Language = act.Value }, View = "" });
            case "area" when scene.Snapshot.Gazetteer.ById(act.Value) is { } area:
                return SetArea(scene, area) is var set && scene.View.Argument == area.Id ? set with { Progress = set.Progress with { View = "" } } : set;
            case "calls" when act.Value is "no" or "yes":
                return Set(scene, kept => kept with { NoCalls = act.Value == "no" }, act.Value == "no" ? "notice.calls-no" : "notice.calls-yes");
            case "furigana" when act.Value is "no" or "yes":
                return Set(scene, kept => kept with { Furigana = act.Value == "yes" }, act.Value == "yes" ? "notice.furigana-yes" : "notice.furigana-no");
            case "keep" when scene.Snapshot.Directory.ById(act.Value) is { } organization:
                return Shortlist.Keep(scene, organization.Id);
            case "unreached" when UnreachedScreen.Parse(scene, act.Value) is { } unreached:
                return Effect.Saying(progress with { View = "" }, wording["notice.unreached"]) with { Unreached = unreached };
            case "drop":
                return Shortlist.Drop(scene, act.Value);
            case "forget":
                return new(Progress.Start with { Settings = new(settings.Language) }, [new TextReply(TextRole.Notice, wording["notice.forgotten"])], IsForgotten: true);
            default:
                return null;
        }
    }

    private static Effect Set(Scene scene, Func<Settings, Settings> change, string notice)
    {
        var settled = Settled(scene, scene.Progress);
        return Effect.Saying(settled with { Settings = change(settled.Settings) }, scene.Wording[notice]);
    }

    /// <summary>Whoever answers in the language offered has chosen it.</summary>
    private static Progress Settled(Scene scene, Progress progress) =>
        progress.Settings.Language is null ? progress with { Settings = progress.Settings with { Language = scene.Wording.Language } } : progress;
}
