using System.Buffers;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Where in a folded message a step of a rule was found.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">After its last letter.</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal readonly record struct StepHit(int Start, int End, int Sentence);

/// <summary>All steps found in one folded message: by step, and within a step in the order of their ends.</summary>
internal sealed class StepHits : IDisposable
{
    private StepHit[] hits = ArrayPool<StepHit>.Shared.Rent(64);
    private int[] steps = ArrayPool<int>.Shared.Rent(64);
    private int[] sentences = ArrayPool<int>.Shared.Rent(16);
    private int[] starts;
    private int count;
    private int sentenceCount;

    private StepHits(int stepCount)
    {
        starts = ArrayPool<int>.Shared.Rent(stepCount + 2);
        starts.AsSpan(0, stepCount + 2).Clear();
    }

    /// <summary>Reads a folded message once.</summary>
    /// <param name="automaton">Reports the numbers of steps.</param>
    /// <param name="stepCount">How many there are.</param>
    /// <param name="text">The folded message.</param>
    public static StepHits Find(PhraseAutomaton automaton, int stepCount, ReadOnlySpan<char> text)
    {
        var found = new StepHits(stepCount);
        found.StartSentence(0);
        var state = automaton.Next(PhraseAutomaton.Start, CrisisText.Break);
        for (var at = 0; at < text.Length; at++)
        {
            state = automaton.Next(state, text[at]);
            for (var reporting = automaton.Reporting(state); reporting != 0; reporting = automaton.Shorter(reporting))
            {
                foreach (var (step, length) in automaton.WordsAt(reporting))
                {
                    found.Add(step, text, Math.Max(at + 1 - length, 0), at + 1);
                }
            }

            if (text[at] == CrisisText.Break)
            {
                // A word may end with a sentence or begin with one, but it does not reach over its end.
                state = automaton.Next(PhraseAutomaton.Start, CrisisText.Break);
                found.StartSentence(at + 1);
            }
        }

        found.StartSentence(text.Length + 1);
        found.Group(stepCount);
        return found;
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => (sentences[number], sentences[number + 1] - 1);

    /// <summary>Where a step was found.</summary>
    public ReadOnlySpan<StepHit> Of(int step) => hits.AsSpan(starts[step]..starts[step + 1]);

    /// <summary>Where a step was found in a sentence.</summary>
    public ReadOnlySpan<StepHit> In(int step, int sentence)
    {
        var all = Of(step);
        var start = FirstFrom(all, sentence);
        return all[start..(start + FirstFrom(all[start..], sentence + 1))];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(starts);
        ArrayPool<StepHit>.Shared.Return(hits);
        ArrayPool<int>.Shared.Return(steps);
        ArrayPool<int>.Shared.Return(sentences);
        (starts, hits, steps, sentences) = ([], [], [], []);
    }

    private static int FirstFrom(ReadOnlySpan<StepHit> places, int sentence)
    {
        var (low, high) = (0, places.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].Sentence < sentence ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private void Add(int step, ReadOnlySpan<char> text, int start, int end)
    {
        // The end of a sentence and the space about a Latin word belong to no step: two words in a row share it.
        while (start < end && text[start] is ' ' or CrisisText.Break)
        {
            start++;
        }

        while (end > start && text[end - 1] is ' ' or CrisisText.Break)
        {
            end--;
        }

        if (count == hits.Length || count == steps.Length)
        {
            (hits, steps) = (Grow(hits), Grow(steps));
        }

        (hits[count], steps[count]) = (new(start, end, sentenceCount - 1), step);
        starts[step + 2]++;
        count++;
    }

    /// <summary>Puts the hits of one step together, in the order in which they were found.</summary>
    private void Group(int stepCount)
    {
        for (var step = 2; step < stepCount + 2; step++)
        {
            starts[step] += starts[step - 1];
        }

        var grouped = ArrayPool<StepHit>.Shared.Rent(hits.Length);
        for (var index = 0; index < count; index++)
        {
            grouped[starts[steps[index] + 1]++] = hits[index];
        }

        ArrayPool<StepHit>.Shared.Return(hits);
        hits = grouped;
    }

    private void StartSentence(int at)
    {
        if (sentenceCount == sentences.Length)
        {
            sentences = Grow(sentences);
        }

        sentences[sentenceCount++] = at;
    }

    private static T[] Grow<T>(T[] array)
    {
        var grown = ArrayPool<T>.Shared.Rent(array.Length * 2);
        array.CopyTo(grown, 0);
        ArrayPool<T>.Shared.Return(array);
        return grown;
    }
}
