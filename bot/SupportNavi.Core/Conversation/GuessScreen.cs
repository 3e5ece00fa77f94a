using System.Collections.Immutable;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Conversation;

/// <summary>
/// What a resident's own words may mean, to choose from; a guess never chooses for them. The view holds the ids of the needs, those clearly spoken of with a
/// plus, and nothing of the words: why they are offered is said once.
/// </summary>
internal static class GuessScreen
{
    private const char Clear = '+';

    /// <summary>Never the first alone: it is wrong too often.</summary>
    private const int Fewest = 3;

    /// <summary>The view that offers the first three of these needs, and what else is clear.</summary>
    public static string ViewOf(IEnumerable<GuessedNeed> guesses) =>
        "guess:" + string.Join(',', guesses.Where((guess, index) => index < Fewest || guess.IsClear).Select(guess => guess.IsClear ? guess.Need.Id + Clear : guess.Need.Id));

    /// <summary>The words that led to each need, or null when none may be shown.</summary>
    public static Reply? Why(Scene scene, IEnumerable<GuessedNeed> guesses)
    {
        var wording = scene.Wording;
        var lines = guesses.Where(guess => !guess.Words.IsEmpty)
            .Select(guess => wording.Format("guess.why", "words", string.Join(wording["list.join"], guess.Words), "goal", Label(scene, guess.Need)))
            .ToList();
        return lines.Count == 0 ? null : new TextReply(TextRole.Notice, string.Join('\n', lines.Prepend(wording["guess.lead"])));
    }

    /// <summary>The needs of a view's argument that are still there.</summary>
    public static IEnumerable<(Need Need, Goal Goal, bool IsClear)> Of(Snapshot snapshot, string argument)
    {
        foreach (var part in argument.Split(','))
        {
            var id = part.TrimEnd(Clear);
            if (snapshot.Guide.Needs.All.FirstOrDefault(need => need.Id == id) is { } need && snapshot.Guide.GoalFor(need) is { } goal)
            {
                yield return (need, goal, part.Length > id.Length);
            }
        }
    }

    public static void Show(Scene scene, string argument)
    {
        var guesses = Of(scene.Snapshot, argument).ToList();
        var choices = guesses.Select(guess => new Choice(Label(scene, guess.Need), "!talk=" + guess.Goal.Id)).ToImmutableArray();
        var clear = guesses.Where(guess => guess.IsClear).Take(Progress.MaxTopics).ToList();
        if (clear.Count > 1)
        {
            choices = choices.Add(new(scene.Wording.Format("guess.several", "n", clear.Count.ToString()), "!talk=" + string.Join(',', clear.Select(guess => guess.Goal.Id))));
        }

        scene.Ask(ChoicesRole.Question, scene.Wording["guess.title"], "", choices.Add(scene.Choice("guess.none", "!menu")));
    }

    /// <summary>The title of the goal; goals of violence and suicide share one, so that their needs have neutral names of their own.</summary>
    private static string Label(Scene scene, Need need) => scene.Wording[need.IsSensitive ? "guess." + need.Id : scene.Snapshot.Guide.GoalFor(need)!.TitleKey];
}
