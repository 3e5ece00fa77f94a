namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// Finds all of many words in a text in one pass (Aho and Corasick). The states that follow one lie together, their letters beside each other: the alphabet is large, most
/// states have one successor, and what is small stays near the processor.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly int[] first = new int[char.MaxValue + 1];
    private readonly char[] letters;
    private readonly State[] states;
    private readonly int[] shorter;

    /// <param name="words">Each once; they are reported by their numbers here.</param>
    public PhraseAutomaton(IReadOnlyList<string> words)
    {
        var trie = new PhraseTrie(words);
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

        for (var state = 1; state < trie.Count; state++)
        {
            // Shallow states come first, so that what a state falls back to is complete.
            var fail = trie.Parents[state] == Start ? Start : Next(states[trie.Parents[state]].Fail, letters[state]);
            (states[state].Fail, states[state].Word) = (fail, states[fail].Word);
            if (trie.Words[state] is >= 0 and var word)
            {
                (shorter[word], states[state].Word) = (states[fail].Word, word);
            }
        }
    }

    /// <summary>No word.</summary>
    public const int None = -1;

    /// <summary>Where a text is at the beginning.</summary>
    public const int Start = 0;

    /// <summary>The state after one more letter.</summary>
    public int Next(int state, char letter)
    {
        while (state != Start)
        {
            var next = states[state].FirstNext;
            if (letters.AsSpan(next..states[state + 1].FirstNext).IndexOf(letter) is >= 0 and var index)
            {
                return next + index;
            }

            state = states[state].Fail;
        }

        return first[letter];
    }

    /// <summary>The longest word that ends in a state, or <see cref="None"/>.</summary>
    public int WordAt(int state) => states[state].Word;

    /// <summary>The next shorter word that ends wherever a word ends, or <see cref="None"/>.</summary>
    public int Shorter(int word) => shorter[word];

    /// <summary>What every step asks of a state: the first that follows it (they end where those of the next state begin), where it falls back to, and what ends in it.</summary>
    private struct State
    {
        public int FirstNext;
        public int Fail;
        public int Word;
    }
}
