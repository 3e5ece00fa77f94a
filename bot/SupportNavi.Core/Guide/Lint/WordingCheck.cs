using System.Text.RegularExpressions;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>Every text in every language, with the same placeholders, and short enough for a button.</summary>
internal static partial class WordingCheck
{
    /// <summary>A Flex button of LINE holds 40 characters; the count needs ten of them.</summary>
    private const int MaxLabel = 30;

    /// <summary>A quick reply of LINE holds 20 characters; only navigation words stand there.</summary>
    private const int MaxNavigation = 20;

    public static void Run(LintRun run)
    {
        var japanese = run.Snapshot.Wordings.All[0];
        var places = new WordingPlaces(run);
        foreach (var key in Required(run).Where(key => !japanese.Has(key)))
        {
            Fault(run, places, japanese, key, "is missing");
        }

        foreach (var wording in run.Snapshot.Wordings.All)
        {
            foreach (var key in japanese.Keys.Where(key => !wording.Has(key)).Order(StringComparer.Ordinal))
            {
                Fault(run, places, wording, key, "is missing");
            }

            foreach (var key in wording.Keys.Order(StringComparer.Ordinal))
            {
                Text(run, places, japanese, wording, key);
            }
        }
    }

    private static IEnumerable<string> Required(LintRun run) => WordingKeys.All
        .Concat(run.Guide.Needs.All.Where(need => need.IsSensitive).Select(need => "guess." + need.Id))
        .Concat(Vocabularies.Named.SelectMany(vocabulary => vocabulary.Values, (vocabulary, value) => $"{vocabulary.Name}.{value}"))
        .Concat(run.Guide.Goals.SelectMany(goal => new[] { goal.EmptyKey, goal.ScriptKey }, (_, key) => key).Where(key => !IsCrisis(run, key)));

    private static bool IsCrisis(LintRun run, string key) => run.Guide.Goal(key.Split('.')[1]) is { } goal && (goal.Needs == 0 || goal.Id.StartsWith("crisis", StringComparison.Ordinal));

    private static void Text(LintRun run, WordingPlaces places, Wording japanese, Wording wording, string key)
    {
        if (!japanese.Has(key))
        {
            Fault(run, places, wording, key, "is not a key of the Japanese wording");
            return;
        }

        if (!Placeholders(japanese[key]).SetEquals(Placeholders(wording[key])))
        {
            Fault(run, places, wording, key, "has other {placeholders} than the Japanese text");
        }

        var max = key.StartsWith("nav.", StringComparison.Ordinal) && key != "nav.prompt" ? MaxNavigation : IsLabel(key) ? MaxLabel : int.MaxValue;
        if (wording[key].Length > max)
        {
            Fault(run, places, wording, key, $"has {wording[key].Length} characters; at most {max}: \"{wording[key]}\"");
        }
    }

    private static bool IsLabel(string key) =>
        key.StartsWith("answer.", StringComparison.Ordinal) || (key.StartsWith("guess.", StringComparison.Ordinal) && key is not ("guess.lead" or "guess.why" or "guess.title")) || (key.StartsWith("goal.", StringComparison.Ordinal) && key.EndsWith(".title", StringComparison.Ordinal))
        || Vocabularies.Named.Any(vocabulary => vocabulary.Name != "decision" && key.StartsWith(vocabulary.Name + ".", StringComparison.Ordinal));

    private static HashSet<string> Placeholders(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    private static void Fault(LintRun run, WordingPlaces places, Wording wording, string key, string message)
    {
        var (file, line) = places.Of(wording, key);
        run.Fault(file, line, $"\"{key}\" {message}");
    }

    [GeneratedRegex(@"\{[a-z]+\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}
