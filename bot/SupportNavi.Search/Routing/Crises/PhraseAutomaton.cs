namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// Finds all of many words in a text in one pass (Aho and Corasick). Steps are a table keyed by state and letter, because the alphabet is large and most states have
/// one successor.
/// </summary>
internal sealed class PhraseAutomaton
{
    private readonly int[] first = new int[char.MaxValue + 1];
    private readonly Edge[] edges;
    private readonly int shift;
    private readonly State[] states;
    private readonly (int Word, int Length)[] outputs;

    /// <param name="words">Each a text and the number it is reported under; one text may be reported under several.</param>
    public PhraseAutomaton(IEnumerable<(string Text, int Number)> words)
    {
        var trie = new PhraseTrie(words);
        var bits = 64 - System.Numerics.BitOperations.LeadingZeroCount((ulong)(trie.Count * 2) | 1);
        (edges, shift, states) = (new Edge[1 << bits], 64 - bits, new State[trie.Count + 1]);
        foreach (var (parent, letter, state) in trie.Edges)
        {
            Insert(parent, letter, state);
        }

        var outputsInOrder = new List<(int, int)>();
        for (var state = 0; state < trie.Count; state++)
        {
            states[state].Outputs = outputsInOrder.Count;
            outputsInOrder.AddRange(trie.WordsAt(state));
        }

        states[trie.Count].Outputs = outputsInOrder.Count;
        outputs = [.. outputsInOrder];
        foreach (var (parent, letter, state) in trie.Edges)
        {
            // Shallow states come first, so that what a state falls back to is complete.
            var fail = parent == Start ? Start : Next(states[parent].Fail, letter);
            states[state].Fail = fail;
            states[state].Shorter = states[fail].Report;
            states[state].Report = states[state + 1].Outputs > states[state].Outputs ? state : states[fail].Report;
        }
    }

    /// <summary>Where a text is at the beginning.</summary>
    public const int Start = 0;

    /// <summary>The state after one more letter.</summary>
    public int Next(int state, char letter)
    {
        while (state != Start)
        {
            if ((states[state].Letters & Mark(letter)) != 0 && Lookup(Key(state, letter)) is not 0 and var target)
            {
                return target;
            }

            state = states[state].Fail;
        }

        return first[letter];
    }

    /// <summary>The longest suffix state that ends a word, itself included; 0 for none.</summary>
    public int Reporting(int state) => states[state].Report;

    /// <summary>The next shorter state that ends a word; 0 for none.</summary>
    public int Shorter(int state) => states[state].Shorter;

    /// <summary>The words that end in a state, with their lengths.</summary>
    public ReadOnlySpan<(int Word, int Length)> WordsAt(int state) => outputs.AsSpan(states[state].Outputs..states[state + 1].Outputs);

    /// <summary>One of 64 marks; most states have few successors, so that their marks rule out most letters.</summary>
    private static ulong Mark(char letter) => 1UL << (letter & 63);

    private static ulong Key(int state, char letter) => ((ulong)(state + 1) << 16) | letter;

    private int Slot(ulong key) => (int)((key * 0x9E3779B97F4A7C15) >> shift);

    private int Lookup(ulong key)
    {
        for (var slot = Slot(key); ; slot = (slot + 1) & (edges.Length - 1))
        {
            ref var edge = ref edges[slot];
            if (edge.Key == key)
            {
                return edge.Target;
            }

            if (edge.Key == 0)
            {
                return 0;
            }
        }
    }

    private void Insert(int parent, char letter, int state)
    {
        if (parent == Start)
        {
            first[letter] = state;
            return;
        }

        var slot = Slot(Key(parent, letter));
        while (edges[slot].Key != 0)
        {
            slot = (slot + 1) & (edges.Length - 1);
        }

        edges[slot] = new(Key(parent, letter), state);
        states[parent].Letters |= Mark(letter);
    }

    private readonly record struct Edge(ulong Key, int Target);

    /// <summary>What is known of a state: the marks of the letters it goes on with, where it falls back to, its outputs, which end where those of the next one begin.</summary>
    private struct State
    {
        public ulong Letters;
        public int Fail;
        public int Report;
        public int Shorter;
        public int Outputs;
    }
}
