using SupportNavi.Testing;

namespace SupportNavi.Search.Routing.Crisis;

/// <summary>The sets in many spellings, through the front door.</summary>
public sealed class CrisisSetsTests
{
    private const double MostMissed = 0.01;
    private const double MostFalse = 0.01;

    /// <summary>As the dictionary reads them: it takes some words for others (くすり for やく), and in kana some can no longer be told apart.</summary>
    private const double MostMisread = 0.05;

    [Fact]
    public void Phrases_of_danger_are_heard_in_any_spelling() =>
        Hold(CrisisSets.Phrases.SelectMany(phrase => CrisisVariants.Of(phrase.Language, phrase.Text).Concat(CrisisVariants.Inflected(phrase.Text)).Concat(Readings(phrase.Language, phrase.Text))), Missed, MostMissed);

    [Fact]
    public void Phrases_of_danger_are_heard_as_they_are_read() =>
        Hold(CrisisSets.Phrases.SelectMany(phrase => Readings(phrase.Language, phrase.Text)), Missed, MostMisread);

    [Fact]
    public void Near_misses_are_no_crisis_in_any_spelling() =>
        Hold(CrisisSets.NearMisses.SelectMany(miss => CrisisVariants.Of(miss.Language, miss.Text)), Heard, MostFalse);

    [Fact]
    public void Near_misses_are_no_crisis_as_they_are_read() =>
        Hold(CrisisSets.NearMisses.SelectMany(miss => Readings(miss.Language, miss.Text)), Heard, MostFalse);

    [Fact]
    public void Strangers_in_danger_are_heard_as_they_type() => Hold(CrisisSets.StrangersPhrases, Missed, MostMissed);

    [Fact]
    public void Strangers_near_misses_are_no_crisis() => Hold(CrisisSets.StrangersNearMisses, Heard, MostFalse);

    [Fact]
    public void Each_phrase_leads_to_the_goal_of_its_crisis() =>
        Hold(CrisisSets.Phrases, phrase => Read(phrase.Text) is var found && phrase.Crises.Contains(found, StringComparer.Ordinal) ? null : $"{found}: {phrase.Text}", MostMissed);

    private static IEnumerable<string> Readings(string language, string text) => language == "ja" ? CrisisVariants.Read(text) : [];

    private static string? Missed(string text) => Read(text) is null ? text : null;

    private static string? Heard(string text) => Read(text) is { } crisis ? $"{crisis}: {text}" : null;

    private static string? Read(string text) => ShippedData.Snapshot.FreeText.Read(text).Crisis() is { } crisis && crisis.Goal == $"crisis-{crisis.Id}" ? crisis.Id : null;

    private static void Hold<T>(IEnumerable<T> items, Func<T, string?> failure, double most)
    {
        var all = items.ToList();
        var failed = all.Select(failure).OfType<string>().ToList();

        Assert.True(failed.Count <= most * all.Count, $"{failed.Count} of {all.Count} ({100.0 * failed.Count / all.Count:F2} %):\n{string.Join('\n', failed)}");
    }
}
