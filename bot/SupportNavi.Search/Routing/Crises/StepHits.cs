using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The steps that stand in one folded message. While it is read, words are noted and nothing else; where a step stands is put together when a rule asks for it, which few
/// do. Used again for the next message.
/// </summary>
/// <param name="words">What is looked for.</param>
internal sealed class StepHits(StepWords words)
{
    /// <summary>So few words are gone through again for each step; of more it is kept where each step stands.</summary>
    private const int Short = 200;

    private static readonly Comparer<StepHit> ByEnd = Comparer<StepHit>.Create((one, other) => one.End != other.End ? one.End - other.End : one.Start - other.Start);

    private readonly NotedWords noted = new(words);

    /// <summary>For each step the sentences it stands in: one bit each, the 65th shares that of the first.</summary>
    private readonly ulong[] sentencesOf = new ulong[words.Steps];
    private readonly Dictionary<int, Range> gathered = [];
    private readonly List<StepHit> places = [];

    /// <summary>How many sentences there are.</summary>
    public int Sentences => noted.Sentences;

    /// <summary>Reads a folded message once. What was read before must be forgotten.</summary>
    /// <param name="folded">Unchanged for as long as it is asked for.</param>
    public void Read(ReadOnlyMemory<char> folded)
    {
        noted.Read(folded);
        foreach (var word in noted.Distinct)
        {
            foreach (var step in words.StepsOf(word))
            {
                sentencesOf[step] |= noted.SentencesOf(word);
            }
        }
    }

    /// <summary>Makes ready for another message.</summary>
    public void Forget()
    {
        noted.Forget();
        Array.Clear(sentencesOf);
        gathered.Clear();
        places.Clear();
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => noted.Sentence(number);

    /// <summary>The sentences that may have all of some steps.</summary>
    public SentenceSet Sharing(int[] steps)
    {
        var shared = ulong.MaxValue;
        foreach (var step in steps)
        {
            shared &= sentencesOf[step];
        }

        return new(shared);
    }

    /// <summary>Whether a step stands anywhere.</summary>
    public bool Has(int step) => sentencesOf[step] != 0;

    /// <summary>Where a step was found in a sentence, in the order of the ends.</summary>
    /// <param name="step">The step.</param>
    /// <param name="sentence">The number of the sentence.</param>
    /// <param name="found">Gets the places; what was in it is gone.</param>
    public void In(int step, int sentence, List<StepHit> found)
    {
        found.Clear();
        var here = noted.In(sentence);
        if (here.Length > Short)
        {
            var all = Of(step);
            var start = FirstFrom(all, sentence);
            found.AddRange(all[start..(start + FirstFrom(all[start..], sentence + 1))]);
            return;
        }

        foreach (var (word, end, _) in here)
        {
            if (words.StepsOf(word).Contains(step))
            {
                found.Add(noted.Place(word, end, sentence));
            }
        }

        noted.AddLetters(step, Sentence(sentence), sentence, found);
        found.Sort(ByEnd);
    }

    /// <summary>Where a step was found in the whole message, in the order of the ends. Dear where there are many.</summary>
    private ReadOnlySpan<StepHit> Of(int step)
    {
        if (!gathered.TryGetValue(step, out var range))
        {
            gathered[step] = range = Gather(step);
        }

        return CollectionsMarshal.AsSpan(places)[range];
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
        var from = places.Count;
        noted.AddAll(step, places);
        places.Sort(from, places.Count - from, ByEnd);
        var sentence = 0;
        foreach (ref var place in CollectionsMarshal.AsSpan(places)[from..])
        {
            while (Sentence(sentence).End < place.Start)
            {
                sentence++;
            }

            place = place with { Sentence = sentence };
        }

        return from..places.Count;
    }
}
