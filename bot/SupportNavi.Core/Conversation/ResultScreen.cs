using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>The windows of a goal, nearest first, by rung; what is missing is said plainly.</summary>
internal static class ResultScreen
{
    public static void Show(Scene scene, Goal goal, Area area)
    {
        var wording = scene.Wording;
        var result = Result.Of(scene, scene.Walk, goal, area);
        var first = (Page(scene, result.Windows.Count) - 1) * scene.Input.PageSize;
        scene.Say(TextRole.Title, wording[goal.TitleKey]);
        if (first == 0)
        {
            scene.Say(TextRole.Body, wording[goal.LeadKey]);
            Findings(scene, goal, area, result);
        }

        Cards(scene, goal, result.Windows, first);
        var rest = result.Windows.Count - first - scene.Input.PageSize;
        if (rest <= 0)
        {
            CatchAll(scene, goal, area);
        }

        More(scene, goal, rest, first);
        if (first == 0)
        {
            Narrowing.Show(scene, goal, result);
        }

        Trail.Show(scene);
    }

    /// <summary>Windows grouped by rung, each group under its name.</summary>
    public static void Cards(Scene scene, Goal goal, IReadOnlyList<Window> windows, int first)
    {
        var end = Math.Min(first + scene.Input.PageSize, windows.Count);
        for (var start = first; start < end;)
        {
            var next = scene.Progress.Settings.NoCalls ? end : start + 1;
            while (next < end && Group(windows[next]) == Group(windows[start]))
            {
                next++;
            }

            var cards = ImmutableArray.CreateBuilder<Card>(next - start);
            for (var index = start; index < next; index++)
            {
                cards.Add(CardScreen.Brief(scene, goal, windows[index]));
            }

            scene.Add(new CardsReply(scene.Progress.Settings.NoCalls ? "" : Heading(scene, windows[start]), cards.MoveToImmutable()));
            start = next;
        }
    }

    /// <summary>The places that take any trouble, under their own heading.</summary>
    public static void CatchAll(Scene scene, Goal goal, Area area)
    {
        var windows = scene.Snapshot.Windows.CatchAll(area, scene.Walk.Filter, goal.IsSensitive);
        windows.RemoveAll(window => goal.Pins.Contains(window.Organization.Id) || (goal.TownOfficeDecides && window.Organization.Description == OrganizationDirectory.TownOffice)
            || WindowIndex.Answers(goal, window.Organization));
        if (windows.Count > 0)
        {
            scene.Add(new CardsReply(scene.Wording["result.any"], [.. windows.Select(window => CardScreen.Brief(scene, goal, window))]));
        }
    }

    /// <summary>The page looked at; one that is no longer there after narrowing is the last.</summary>
    private static int Page(Scene scene, int count)
    {
        var last = Math.Max(1, (count + scene.Input.PageSize - 1) / scene.Input.PageSize);
        return scene.View is ("page", var argument) && int.TryParse(argument, out var page) && page > 0 ? Math.Min(page, last) : 1;
    }

    private static (WindowRole Role, Rung Rung, Area Area) Group(Window window) =>
        window.Role is WindowRole.Pinned or WindowRole.Decider ? (window.Role, default, null!) : (window.Role, window.Rung, window.Area);

    private static string Heading(Scene scene, Window window) => window.Role switch
    {
        WindowRole.Pinned => scene.Wording["result.first"],
        WindowRole.Decider => scene.Wording["result.decider"],
        _ => Rungs.Heading(scene.Wording, window),
    };

    private static void Findings(Scene scene, Goal goal, Area area, Result result)
    {
        var wording = scene.Wording;
        if (result.NarrowedInVain)
        {
            scene.Say(TextRole.Notice, wording.Format("result.narrowed-none", "area", Readings.Of(wording, area)));
        }

        if (goal.Needs == 0)
        {
            return;
        }

        if (result.Specific == 0)
        {
            scene.Say(TextRole.Notice, wording.Format(goal.EmptyKey, "area", Readings.Of(wording, area)));
            return;
        }

        var count = result.Windows.Count >= WindowIndex.MaxWindows ? "result.count-capped" : "result.count";
        scene.Say(TextRole.Body, wording.Format(count, "area", Readings.Of(wording, area), "n", result.Specific.ToString()));
        if (area.Kind >= AreaKind.Municipality && result.NearestRung != Rung.Municipality)
        {
            scene.Say(TextRole.Notice, wording.Format("result.wider", "area", Readings.Of(wording, area)));
        }
        else if (area.Kind < AreaKind.Municipality)
        {
            scene.Say(TextRole.Notice, wording.Format("result.area-unknown", "area", Readings.Of(wording, area)));
        }
    }

    private static void More(Scene scene, Goal goal, int rest, int first)
    {
        var wording = scene.Wording;
        var choices = ImmutableArray.CreateBuilder<Choice>();
        if (rest > 0)
        {
            choices.Add(new(wording.Format("result.more", "n", rest.ToString()), $"?page:{(first / scene.Input.PageSize) + 2}"));
        }

        if (wording[goal.ScriptKey] != goal.ScriptKey)
        {
            choices.Add(scene.Choice("result.script", "?script"));
        }

        choices.Add(scene.Choice("result.new-topic", "!new"));
        if (scene.Progress.Settings.NoCalls && scene.Snapshot.Directory.ById(CardScreen.RelayService) is not null)
        {
            choices.Add(scene.Choice("result.relay", "?card:" + CardScreen.RelayService));
        }

        foreach (var related in goal.Related)
        {
            if (scene.Snapshot.Guide.Goal(related) is { } other)
            {
                choices.Add(new(wording[other.TitleKey], scene.Answer(Walk.DirectId, related)));
            }
        }

        scene.Ask(ChoicesRole.More, wording["result.next"], "", choices.ToImmutable());
    }
}
