using System.Numerics;
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

    private readonly Seen[] seen = new Seen[words.Sizes.Length];

    /// <summary>For each step the sentences it stands in: one bit each, the 65th shares that of the first.</summary>
    private readonly ulong[] sentencesOf = new ulong[words.Steps];
    private readonly List<int> distinct = [];

    /// <summary>Where words end, in the order of the message, each with the place of the same word before it.</summary>
    private readonly List<(int Word, int End, int Before)> noted = [];

    /// <summary>Where sentences begin, and the places in them.</summary>
    private readonly List<(int Start, int Noted)> sentences = [];
    private readonly Dictionary<int, Range> gathered = [];
    private readonly List<int> numbers = [];
    private readonly List<StepHit> places = [];

    /// <summary>Reads a folded message once; what was read before is forgotten.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        Forget();
        sentences.Add((0, 0));
        var automaton = words.Automaton;
        var begin = automaton.Next(PhraseAutomaton.Start, CrisisText.Break);
        var (state, bit) = (begin, 1UL);
        for (var at = 0; at < text.Length; at++)
        {
            state = automaton.Next(state, text[at]);
            for (var word = automaton.WordAt(state); word != PhraseAutomaton.None; word = automaton.Shorter(word))
            {
                Note(word, at + 1, bit);
            }

            if (text[at] == CrisisText.Break)
            {
                // A word may end with a sentence or begin with one, but it does not reach over its end.
                (state, bit) = (begin, BitOperations.RotateLeft(bit, 1));
                sentences.Add((at + 1, noted.Count));
            }
        }

        sentences.Add((text.Length + 1, noted.Count));
        foreach (var word in distinct)
        {
            foreach (var step in words.StepsOf(word))
            {
                sentencesOf[step] |= seen[word].Sentences;
            }
        }
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => (sentences[number].Start, sentences[number + 1].Start - 1);

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

    /// <summary>Where a step was found in the whole message, in the order of the ends. Dear where there are many.</summary>
    public ReadOnlySpan<StepHit> Of(int step)
    {
        if (!gathered.TryGetValue(step, out var range))
        {
            gathered[step] = range = Gather(step);
        }

        return CollectionsMarshal.AsSpan(places)[range];
    }

    /// <summary>Where a step was found in a sentence, in the order of the ends.</summary>
    /// <param name="step">The step.</param>
    /// <param name="sentence">The number of the sentence.</param>
    /// <param name="found">Gets the places; what was in it is gone.</param>
    public void In(int step, int sentence, List<StepHit> found)
    {
        found.Clear();
        var here = sentences[sentence].Noted..sentences[sentence + 1].Noted;
        if (here.End.Value - here.Start.Value > Short)
        {
            var all = Of(step);
            var start = FirstFrom(all, sentence);
            found.AddRange(all[start..(start + FirstFrom(all[start..], sentence + 1))]);
            return;
        }

        foreach (ref readonly var note in CollectionsMarshal.AsSpan(noted)[here])
        {
            if (words.StepsOf(note.Word).Contains(step))
            {
                found.Add(Place(note.Word, note.End, sentence));
            }
        }
    }

    private StepHit Place(int word, int end, int sentence)
    {
        var (length, lead, trail) = words.Sizes[word];
        return new(Math.Max(end - length + lead, 0), end - trail, sentence);
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

    private void Note(int word, int end, ulong sentence)
    {
        ref var known = ref seen[word];
        if (known.Last == 0)
        {
            distinct.Add(word);
        }

        noted.Add((word, end, known.Last));
        known.Sentences |= sentence;
        known.Last = noted.Count;
    }

    private Range Gather(int step)
    {
        numbers.Clear();
        foreach (var word in words.WordsOf(step))
        {
            for (var place = seen[word].Last; place != 0; place = noted[place - 1].Before)
            {
                numbers.Add(place - 1);
            }
        }

        numbers.Sort();
        var (from, sentence) = (places.Count, 0);
        foreach (var number in numbers)
        {
            while (sentences[sentence + 1].Noted <= number)
            {
                sentence++;
            }

            places.Add(Place(noted[number].Word, noted[number].End, sentence));
        }

        return from..places.Count;
    }

    private void Forget()
    {
        foreach (var word in distinct)
        {
            seen[word] = default;
        }

        Array.Clear(sentencesOf);
        noted.Clear();
        distinct.Clear();
        sentences.Clear();
        gathered.Clear();
        places.Clear();
    }

    /// <summary>Of a word the number of its last place, from 1, and the sentences it stands in.</summary>
    private struct Seen
    {
        public int Last;
        public ulong Sentences;
    }
}
