using System.Numerics;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The beginnings of many words as a tree. Its states are numbered by their depth, and those that follow one state lie together in the order of their letters, so that
/// what is met often stays near the processor.
/// </summary>
internal sealed class PhraseTrie
{
    /// <summary>No state, and no word.</summary>
    public const int None = -1;

    private readonly char[] letters;
    private readonly State[] states;

    /// <summary>The states of two letters: most words are passed over there. Found by a hash of both; 0 is free.</summary>
    private readonly (uint Letters, int State)[] pairs;
    private readonly int shift;

    /// <param name="words">Each once, of two letters and more; they are reported by their numbers here.</param>
    public PhraseTrie(IReadOnlyList<(int Number, string Word)> words)
    {
        var nodes = Ordered(Grown(words));
        (letters, states) = (new char[nodes.Count], new State[nodes.Count + 1]);
        var next = 0;
        for (var state = 0; state < nodes.Count; state++)
        {
            states[state] = new(nodes[state].Next.Keys.Aggregate(0UL, (bits, letter) => bits | Bit(letter)), next + 1, nodes[state].Word);
            foreach (var letter in nodes[state].Next.Keys)
            {
                letters[++next] = letter;
            }
        }

        states[nodes.Count] = new(0, nodes.Count, None);
        var ones = Enumerable.Range(1, nodes[0].Next.Count);
        var capacity = BitOperations.RoundUpToPowerOf2((uint)(ones.Sum(one => nodes[one].Next.Count) * 2) + 2);
        (pairs, shift) = (new (uint, int)[capacity], 32 - BitOperations.Log2(capacity));
        foreach (var one in ones)
        {
            for (var state = states[one].FirstNext; state < states[one + 1].FirstNext; state++)
            {
                var both = Both(letters[one], letters[state]);
                pairs[Slot(both)] = (both, state);
            }
        }
    }

    /// <summary>The state of two letters that words begin with.</summary>
    public int First(char one, char other) => pairs[Slot(Both(one, other))] is { State: > 0 and var state } ? state : None;

    /// <summary>The state after one more letter.</summary>
    public int Next(int state, char letter)
    {
        if ((states[state].Letters & Bit(letter)) == 0)
        {
            return None;
        }

        var (from, to) = (states[state].FirstNext, states[state + 1].FirstNext);
        return to - from == 1 ? (letters[from] == letter ? from : None)
            : letters.AsSpan(from..to).IndexOf(letter) is >= 0 and var index ? from + index : None;
    }

    /// <summary>The word that ends in a state.</summary>
    public int WordAt(int state) => states[state].Word;

    private static ulong Bit(char letter) => 1UL << letter;

    private static uint Both(char one, char other) => ((uint)one << 16) | other;

    /// <summary>Where two letters stand, or would stand.</summary>
    private int Slot(uint both)
    {
        var slot = (int)((both * 0x9E3779B1u) >> shift);
        while (pairs[slot].Letters != both && pairs[slot].State != 0)
        {
            slot = (slot + 1) & (pairs.Length - 1);
        }

        return slot;
    }

    private static Node Grown(IReadOnlyList<(int Number, string Word)> words)
    {
        var start = new Node();
        foreach (var (number, word) in words)
        {
            var node = start;
            foreach (var letter in word)
            {
                if (!node.Next.TryGetValue(letter, out var next))
                {
                    node.Next.Add(letter, next = new());
                }

                node = next;
            }

            node.Word = number;
        }

        return start;
    }

    private static List<Node> Ordered(Node start)
    {
        List<Node> nodes = [start];
        for (var state = 0; state < nodes.Count; state++)
        {
            nodes.AddRange(nodes[state].Next.Values);
        }

        return nodes;
    }

    /// <param name="Letters">The letters that follow, one bit for each, which several share: most that do not follow are told by it.</param>
    /// <param name="FirstNext">The first of the states that follow; they end where those of the next state begin.</param>
    /// <param name="Word">What ends here.</param>
    private readonly record struct State(ulong Letters, int FirstNext, int Word);

    private sealed class Node
    {
        public SortedList<char, Node> Next { get; } = [];

        public int Word { get; set; } = None;
    }
}
