namespace SupportNavi.Search.Routing.Crises;

/// <summary>The steps of the rules and the words that spell them: one word may spell several steps.</summary>
internal sealed class StepWords
{
    private readonly int[][] wordsOf;
    private readonly int[] stepsOf;
    private readonly int[] firstStepOf;

    /// <param name="steps">The spellings of each step, folded.</param>
    /// <param name="alphabet">As in <see cref="PhraseAutomaton"/>.</param>
    public StepWords(IReadOnlyList<IReadOnlyCollection<string>> steps, char alphabet)
    {
        // Short words are met the most: they lie together.
        string[] words = [.. steps.SelectMany(step => step).Distinct(StringComparer.Ordinal).OrderBy(word => word.Length)];
        var numbers = words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        wordsOf = [.. steps.Select(step => step.Select(word => numbers[word]).ToArray())];
        var stepsOfWord = wordsOf.Index().SelectMany(step => step.Item, (step, word) => (Word: word, Step: step.Index)).ToLookup(pair => pair.Word, pair => pair.Step);
        stepsOf = [.. Enumerable.Range(0, words.Length).SelectMany(word => stepsOfWord[word])];
        firstStepOf = new int[words.Length + 1];
        for (var word = 0; word < words.Length; word++)
        {
            firstStepOf[word + 1] = firstStepOf[word] + stepsOfWord[word].Count();
        }

        Sizes = Array.ConvertAll(words, word => new WordSize((short)word.Length, (short)Trimmed(word, word.AsSpan().TrimStart(" \n")), (short)Trimmed(word, word.AsSpan().TrimEnd(" \n"))));
        Automaton = new(words, alphabet);

        static int Trimmed(string word, ReadOnlySpan<char> rest) => word.Length - rest.Length;
    }

    /// <summary>Finds the words.</summary>
    public PhraseAutomaton Automaton { get; }

    /// <summary>How long each word is.</summary>
    public WordSize[] Sizes { get; }

    /// <summary>How many steps there are.</summary>
    public int Steps => wordsOf.Length;

    /// <summary>The steps that a word spells.</summary>
    public ReadOnlySpan<int> StepsOf(int word) => stepsOf.AsSpan(firstStepOf[word]..firstStepOf[word + 1]);

    /// <summary>The words that spell a step.</summary>
    public ReadOnlySpan<int> WordsOf(int step) => wordsOf[step];

    /// <summary>
    /// How long a word is. The end of a sentence and the space about a Latin word are letters of it and belong to no step: two words in a row share them.
    /// </summary>
    /// <param name="Length">All of it.</param>
    /// <param name="Lead">What is no part of the step at its beginning.</param>
    /// <param name="Trail">And at its end.</param>
    public readonly record struct WordSize(short Length, short Lead, short Trail);
}
