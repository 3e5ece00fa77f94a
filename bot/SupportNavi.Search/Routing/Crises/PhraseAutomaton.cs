namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// Finds all of many words in a text in one pass (Aho and Corasick). The states that follow one lie together, their letters beside each other: the alphabet is large, most
/// states have one successor, and what is small stays near the processor.
/// </summary>
internal sealed class PhraseAutomaton
{
    /// <summary>How many letters an alphabet has: the kana, or what ASCII writes.</summary>
    private const int Alphabet = 96;

    private readonly int[] first = new int[char.MaxValue + 1];

    /// <summary>The state after any two letters of the alphabet.</summary>
    private readonly int[] pairs = new int[Alphabet * Alphabet];

    /// <summary>States up to here are of one letter.</summary>
    private readonly int lastOfOne;
    private readonly char alphabet;
    private readonly char[] letters;
    private readonly State[] states;
    private readonly int[] shorter;

    /// <param name="words">Each once; they are reported by their numbers here.</param>
    /// <param name="alphabet">The first of the 96 letters that most words are of.</param>
    public PhraseAutomaton(IReadOnlyList<string> words, char alphabet)
    {
        this.alphabet = alphabet;
        var trie = new PhraseTrie(words);
        lastOfOne = trie.FirstNext[Start + 1] - 1;
        (letters, states, shorter) = (trie.Letters, new State[trie.Count + 1], new int[words.Count]);
        states[Start].Word = None;
        for (var state = 0; state <= trie.Count; state++)
        {
            states[state].FirstNext = trie.FirstNext[state];
        }

        for (var state = trie.FirstNext[Start]; state < trie.FirstNext[Start + 1]; state++)
        {
            first[letters[state]] = state;
        }

        FillPairs();
        for (var state = 1; state < trie.Count; state++)
        {
            // Shallow states come first, so that what a state falls back to is complete.
            var suffix = trie.Parents[state] == Start ? Start : Next(states[trie.Parents[state]].Fail, letters[state]);
            states[state].Word = states[suffix].Word;
            if (trie.Words[state] is >= 0 and var word)
            {
                (shorter[word], states[state].Word) = (states[suffix].Word, word);
            }

            states[state].Fail = trie.FirstNext[suffix] < trie.FirstNext[suffix + 1] ? suffix : states[suffix].Fail;
        }
    }

    /// <summary>No word.</summary>
    public const int None = -1;

    /// <summary>Where a text is at the beginning.</summary>
    public const int Start = 0;

    /// <summary>The state after one more letter.</summary>
    public int Next(int state, char letter)
    {
        while (state > lastOfOne)
        {
            var next = states[state].FirstNext;
            if (letters.AsSpan(next..states[state + 1].FirstNext).IndexOf(letter) is >= 0 and var index)
            {
                return next + index;
            }

            state = states[state].Fail;
        }

        return state == Start ? first[letter] : AfterOne(state, letter);
    }

    /// <summary>The longest word that ends in a state, or <see cref="None"/>.</summary>
    public int WordAt(int state) => states[state].Word;

    /// <summary>The next shorter word that ends wherever a word ends, or <see cref="None"/>.</summary>
    public int Shorter(int word) => shorter[word];

    /// <summary>Most texts are in a state of one letter most of the time, and that has many successors.</summary>
    private int AfterOne(int state, char letter)
    {
        if (IsOfAlphabet(letters[state]) && IsOfAlphabet(letter))
        {
            return pairs[Pair(letters[state], letter)];
        }

        var next = states[state].FirstNext;
        return letters.AsSpan(next..states[state + 1].FirstNext).IndexOf(letter) is >= 0 and var index ? next + index : first[letter];
    }

    private void FillPairs()
    {
        for (var one = alphabet; one < alphabet + Alphabet; one++)
        {
            var state = first[one];
            for (var other = alphabet; other < alphabet + Alphabet; other++)
            {
                var next = states[state].FirstNext;
                var index = state == Start ? -1 : letters.AsSpan(next..states[state + 1].FirstNext).IndexOf(other);
                pairs[Pair(one, other)] = index < 0 ? first[other] : next + index;
            }
        }
    }

    private bool IsOfAlphabet(char letter) => (uint)(letter - alphabet) < Alphabet;

    private int Pair(char one, char other) => ((one - alphabet) * Alphabet) + other - alphabet;

    /// <summary>What every step asks of a state: the first that follows it (they end where those of the next state begin), where it falls back to (past states that nothing follows), and what ends in it.</summary>
    private struct State
    {
        public int FirstNext;
        public int Fail;
        public int Word;
    }
}
