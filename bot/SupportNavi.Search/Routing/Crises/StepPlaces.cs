using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Where steps stand in a message with a sentence of so many words that they cannot be gone through for each step. Used again for the next message.</summary>
/// <param name="words">What is looked for.</param>
/// <param name="noted">What stands in the message.</param>
internal sealed class StepPlaces(StepWords words, NotedWords noted)
{
    /// <summary>For each step where its words begin in <see cref="ordered"/>; they end where those of the next one begin.</summary>
    private readonly int[] first = new int[words.Steps + 1];

    /// <summary>Numbers of noted words by their steps; empty until it is asked for them.</summary>
    private readonly List<int> ordered = [];
    private readonly Dictionary<int, Range> gathered = [];
    private readonly List<StepHit> places = [];

    /// <summary>The order of places: by their ends.</summary>
    public static Comparer<StepHit> ByEnd { get; } = Comparer<StepHit>.Create((one, other) => one.End != other.End ? one.End - other.End : one.Start - other.Start);

    /// <summary>Where a step was found in a sentence, in the order of the ends.</summary>
    public ReadOnlySpan<StepHit> In(int step, int sentence)
    {
        if (!gathered.TryGetValue(step, out var range))
        {
            gathered[step] = range = Gather(step);
        }

        var all = CollectionsMarshal.AsSpan(places)[range];
        var start = FirstFrom(all, sentence);
        return all[start..(start + FirstFrom(all[start..], sentence + 1))];
    }

    /// <summary>Makes ready for another message.</summary>
    public void Forget()
    {
        ordered.Clear();
        gathered.Clear();
        places.Clear();
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

    private Range Gather(int step)
    {
        if (ordered.Count == 0)
        {
            Order();
        }

        var from = places.Count;
        foreach (var number in CollectionsMarshal.AsSpan(ordered)[first[step]..first[step + 1]])
        {
            places.Add(noted.Place(noted.All[number], 0));
        }

        noted.AddLetters(step, (0, noted.Sentence(noted.Sentences - 1).End), 0, places);
        places.Sort(from, places.Count - from, ByEnd);
        var sentence = 0;
        foreach (ref var place in CollectionsMarshal.AsSpan(places)[from..])
        {
            while (noted.Sentence(sentence).End < place.Start)
            {
                sentence++;
            }

            place = place with { Sentence = sentence };
        }

        return from..places.Count;
    }

    /// <summary>Counts the words of each step, and lays them there.</summary>
    private void Order()
    {
        Array.Clear(first);
        foreach (var (word, _, _) in noted.All)
        {
            foreach (var step in words.StepsOf(word))
            {
                first[step]++;
            }
        }

        // Each ends where the next one begins; laid from the last to the first, each is moved to its beginning.
        for (var step = 1; step < first.Length; step++)
        {
            first[step] += first[step - 1];
        }

        CollectionsMarshal.SetCount(ordered, first[^1]);
        for (var number = noted.All.Length - 1; number >= 0; number--)
        {
            foreach (var step in words.StepsOf(noted.All[number].Word))
            {
                ordered[--first[step]] = number;
            }
        }
    }
}
