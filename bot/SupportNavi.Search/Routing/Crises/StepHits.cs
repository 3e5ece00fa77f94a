using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Where in a folded message a step of a rule was found.</summary>
/// <param name="Start">Its first letter.</param>
/// <param name="End">After its last letter.</param>
/// <param name="Sentence">The sentence it stands in.</param>
internal readonly record struct StepHit(int Start, int End, int Sentence);

/// <summary>Sentences by their numbers, one bit each; the 65th shares that of the first.</summary>
internal readonly record struct SentenceSet(ulong Bits)
{
    public bool IsEmpty => Bits == 0;

    public bool MayHave(int sentence) => ((Bits >> (sentence & 63)) & 1) != 0;
}

/// <summary>
/// The steps that stand in one folded message. While it is read, words are noted and nothing else; where a step stands is put together when a rule asks for it, which few
/// do. Used again for the next message.
/// </summary>
/// <param name="words">What is looked for.</param>
internal sealed class StepHits(StepWords words)
{
    private readonly Seen[] seen = [.. words.Sizes.Select((size, word) => new Seen { Size = size, Shorter = words.Automaton.Shorter(word) })];

    /// <summary>For each step the sentences it stands in: one bit each, the 65th shares that of the first.</summary>
    private readonly ulong[] sentencesOf = new ulong[words.Steps];
    private readonly List<int> distinct = [];
    private readonly List<(StepHit Hit, int Before)> noted = [];
    private readonly List<int> sentences = [];
    private readonly Dictionary<int, Range> gathered = [];
    private readonly List<StepHit> places = [];

    /// <summary>Reads a folded message once; what was read before is forgotten.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Forget();
        sentences.Add(0);
        var automaton = words.Automaton;
        var state = automaton.Next(PhraseAutomaton.Start, CrisisText.Break);
        for (var at = 0; at < text.Length; at++)
        {
            state = automaton.Next(state, text[at]);
            for (var word = automaton.WordAt(state); word != PhraseAutomaton.None; word = seen[word].Shorter)
            {
                Note(word, at + 1);
            }

            if (text[at] == CrisisText.Break)
            {
                // A word may end with a sentence or begin with one, but it does not reach over its end.
                state = automaton.Next(PhraseAutomaton.Start, CrisisText.Break);
                sentences.Add(at + 1);
            }
        }

        sentences.Add(text.Length + 1);
        foreach (var word in distinct)
        {
            foreach (var step in words.StepsOf(word))
            {
                sentencesOf[step] |= seen[word].Sentences;
            }
        }
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => (sentences[number], sentences[number + 1] - 1);

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

    /// <summary>Where a step was found, in the order of the ends.</summary>
    public ReadOnlySpan<StepHit> Of(int step)
    {
        if (sentencesOf[step] == 0)
        {
            return [];
        }

        if (!gathered.TryGetValue(step, out var range))
        {
            gathered[step] = range = Gather(step);
        }

        return CollectionsMarshal.AsSpan(places)[range];
    }

    /// <summary>Where a step was found in a sentence.</summary>
    public ReadOnlySpan<StepHit> In(int step, int sentence)
    {
        var all = Of(step);
        var start = FirstFrom(all, sentence);
        return all[start..(start + FirstFrom(all[start..], sentence + 1))];
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

    private void Note(int word, int end)
    {
        ref var known = ref seen[word];
        if (known.Last == 0)
        {
            distinct.Add(word);
        }

        var (length, lead, trail) = known.Size;
        noted.Add((new(Math.Max(end - length + lead, 0), end - trail, sentences.Count - 1), known.Last));
        known.Sentences |= 1UL << ((sentences.Count - 1) & 63);
        known.Last = noted.Count;
    }

    private Range Gather(int step)
    {
        var from = places.Count;
        foreach (var word in words.WordsOf(step))
        {
            for (var place = seen[word].Last; place != 0; place = noted[place - 1].Before)
            {
                places.Add(noted[place - 1].Hit);
            }
        }

        CollectionsMarshal.AsSpan(places)[from..].Sort((one, other) => one.End != other.End ? one.End.CompareTo(other.End) : one.Start.CompareTo(other.Start));
        return from..places.Count;
    }

    private void Forget()
    {
        foreach (var word in distinct)
        {
            (seen[word].Last, seen[word].Sentences) = (0, 0);
        }

        Array.Clear(sentencesOf);
        noted.Clear();
        distinct.Clear();
        sentences.Clear();
        gathered.Clear();
        places.Clear();
    }

    /// <summary>What is asked of a word wherever it stands: the number of its last place, from 1, the sentences it stands in, its size, the next shorter word.</summary>
    private struct Seen
    {
        public int Last;
        public int Shorter;
        public StepWords.WordSize Size;
        public ulong Sentences;
    }
}
