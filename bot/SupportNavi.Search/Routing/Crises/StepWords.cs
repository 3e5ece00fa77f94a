namespace SupportNavi.Search.Routing.Crises;

/// <summary>The steps of the rules and the words that spell them: one word may spell several steps.</summary>
internal sealed class StepWords
{
    private readonly int[][] wordsOf;
    private readonly int[] stepsOf;
    private readonly string letters;
    private readonly ushort[] oneOf;
    private readonly int[] firstStepOf;

    /// <param name="steps">The spellings of each step, folded.</param>
    public StepWords(IReadOnlyList<IReadOnlyCollection<string>> steps)
    {
        // Short words are met the most: they lie together, and those of one letter come first.
        string[] words = [.. steps.SelectMany(step => step).Distinct(StringComparer.Ordinal).OrderBy(word => word.Length)];
        var numbers = words.Index().ToDictionary(word => word.Item, word => word.Index, StringComparer.Ordinal);
        wordsOf = [.. steps.Select(step => step.Select(word => numbers[word]).Order().ToArray())];
        var stepsOfWord = wordsOf.Index().SelectMany(step => step.Item, (step, word) => (Word: word, Step: step.Index)).ToLookup(pair => pair.Word, pair => pair.Step);
        stepsOf = [.. Enumerable.Range(0, words.Length).SelectMany(word => stepsOfWord[word])];
        firstStepOf = new int[words.Length + 1];
        for (var word = 0; word < words.Length; word++)
        {
            firstStepOf[word + 1] = firstStepOf[word] + stepsOfWord[word].Count();
        }

        Margins = Array.ConvertAll(words, word => ((short)Trimmed(word, word.AsSpan().TrimStart(" \n")), (short)Trimmed(word, word.AsSpan().TrimEnd(" \n"))));
        letters = string.Concat(words.TakeWhile(word => word.Length == 1));
        oneOf = new ushort[char.MaxValue + 1];
        Array.Fill(oneOf, (ushort)letters.Length);
        foreach (var (number, letter) in letters.Index())
        {
            oneOf[letter] = (ushort)number;
        }

        Trie = new([.. words.Index().Skip(letters.Length)]);

        static int Trimmed(string word, ReadOnlySpan<char> rest) => word.Length - rest.Length;
    }

    /// <summary>Finds the words of two letters and more.</summary>
    public PhraseTrie Trie { get; }

    /// <summary>
    /// What is no part of a step at the beginning and at the end of each word: the end of a sentence and the space about a Latin word, which two words in a row share.
    /// </summary>
    public (short Lead, short Trail)[] Margins { get; }

    /// <summary>How many steps there are.</summary>
    public int Steps => wordsOf.Length;

    /// <summary>The steps that a word spells.</summary>
    public ReadOnlySpan<int> StepsOf(int word) => stepsOf.AsSpan(firstStepOf[word]..firstStepOf[word + 1]);

    /// <summary>The words that spell a step, the shortest first.</summary>
    public ReadOnlySpan<int> WordsOf(int step) => wordsOf[step];

    /// <summary>How many words are one letter; they have the first numbers.</summary>
    public int Letters => letters.Length;

    /// <summary>The word that a letter is by itself, <see cref="Letters"/> where it is none.</summary>
    public int Of(char letter) => oneOf[letter];

    /// <summary>Whether a word is one letter, and which.</summary>
    public bool IsLetter(int word, out char letter)
    {
        letter = word < letters.Length ? letters[word] : default;
        return word < letters.Length;
    }
}
