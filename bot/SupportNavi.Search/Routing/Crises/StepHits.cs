namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The steps that stand in one folded message. While it is read, words are noted and nothing else; where a step stands is put together when a rule asks for it, which few
/// do. Used again for the next message.
/// </summary>
internal sealed class StepHits
{
    /// <summary>So few words are gone through again for each step; of more it is kept where each step stands.</summary>
    private const int Short = 200;

    private readonly StepWords words;
    private readonly NotedWords noted;
    private readonly StepPlaces places;

    /// <param name="words">What is looked for.</param>
    public StepHits(StepWords words)
    {
        this.words = words;
        noted = new(words);
        places = new(words, noted);
    }

    /// <summary>How many sentences there are.</summary>
    public int Sentences => noted.Sentences;

    /// <summary>Reads a folded message once. What was read before must be forgotten.</summary>
    /// <param name="folded">Unchanged for as long as it is asked for.</param>
    public void Read(ReadOnlyMemory<char> folded) => noted.Read(folded);

    /// <summary>Makes ready for another message.</summary>
    public void Forget()
    {
        noted.Forget();
        places.Forget();
    }

    /// <summary>The bounds of a sentence.</summary>
    public (int Start, int End) Sentence(int number) => noted.Sentence(number);

    /// <summary>The sentences that may have all of some steps.</summary>
    public SentenceSet Sharing(int[] steps)
    {
        var shared = ulong.MaxValue;
        foreach (var step in steps)
        {
            shared &= noted.SentencesOf(step);
        }

        return new(shared);
    }

    /// <summary>Whether a step stands anywhere.</summary>
    public bool Has(int step) => noted.SentencesOf(step) != 0;

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
            found.AddRange(places.In(step, sentence));
            return;
        }

        foreach (var place in here)
        {
            if (words.StepsOf(place.Word).Contains(step))
            {
                found.Add(noted.Place(place, sentence));
            }
        }

        noted.AddLetters(step, Sentence(sentence), sentence, found);
        found.Sort(StepPlaces.ByEnd);
    }
}
