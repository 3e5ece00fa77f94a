using System.Collections.Concurrent;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>The rules of the languages that share a reading of the message: their steps in one tree of words.</summary>
internal sealed class CrisisLanguage
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyCollection<string>> steps = [];
    private readonly ConcurrentBag<StepHits> idle = [];
    private readonly CrisisText.Reading reading;
    private StepWords? words;

    /// <param name="reading">How the rules and the message are read.</param>
    public CrisisLanguage(CrisisText.Reading reading) => this.reading = reading;

    /// <summary>Adds a pattern that stands in a line.</summary>
    /// <exception cref="FormatException">It has too few letters: it would be found everywhere.</exception>
    public CrisisRule Add(CrisisPattern pattern, int line)
    {
        var folded = pattern.Steps.Select(step => step.Select(Fold).ToHashSet(StringComparer.Ordinal)).ToList();
        if (folded.Sum(step => step.Min(Letters)) < 2 || folded.Any(step => step.Any(spelling => Letters(spelling) == 0)))
        {
            throw new FormatException("it is too short; it would be found everywhere");
        }

        return new([.. folded.Select(Number)], pattern, line);
    }

    /// <summary>Makes ready to find; nothing can be added after it.</summary>
    public void Complete() => words = new(steps);

    /// <summary>Every step in a message; to be given back.</summary>
    public StepHits Find(CrisisReadings message)
    {
        if (!idle.TryTake(out var hits))
        {
            hits = new(words!);
        }

        hits.Read(message.In(reading));
        return hits;
    }

    /// <summary>Keeps hits for another message; nothing of this one.</summary>
    public void GiveBack(StepHits hits)
    {
        hits.Forget();
        idle.Add(hits);
    }

    /// <summary>A step as it stands in a folded message. A star is for any rest of a Latin word (<c>overdos*</c>); ^ and $ are the ends of a sentence.</summary>
    private string Fold(string spelling)
    {
        using var text = CrisisText.Fold(TextFolding.Width(spelling), reading);
        var folded = text.Letters.Span.Trim(CrisisText.Break).ToString();
        folded = spelling.EndsWith('*') ? folded.TrimEnd(' ') : folded;
        folded = spelling.StartsWith('*') ? folded.TrimStart(' ') : folded;
        return string.Concat(spelling.StartsWith('^') ? "\n" : "", folded, spelling.EndsWith('$') ? "\n" : "");
    }

    private static int Letters(string spelling) => spelling.AsSpan().Trim(" \n").Length;

    /// <summary>Steps with the same spellings are one.</summary>
    private int Number(HashSet<string> spellings)
    {
        var key = string.Join('|', spellings.Order(StringComparer.Ordinal));
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = numbers.Count;
            steps.Add(spellings);
        }

        return number;
    }
}
