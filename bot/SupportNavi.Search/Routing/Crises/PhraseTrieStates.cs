namespace SupportNavi.Search.Routing.Crises;

/// <summary>Puts words together as a tree.</summary>
internal static class PhraseTrieStates
{
    /// <summary>The states by their depth; those that follow one state together, in the order of their letters.</summary>
    /// <param name="words">With their numbers; each once.</param>
    public static PhraseTrieState[] Of(IReadOnlyList<(int Number, string Word)> words)
    {
        var nodes = Ordered(Grown(words));
        var states = new PhraseTrieState[nodes.Count];
        var next = 1;
        for (var state = 0; state < states.Length; state++)
        {
            var (letter, node) = nodes[state];
            states[state] = new(letter, (ushort)node.Next.Count, next, node.Next.Keys.Aggregate(0U, (bits, following) => bits | PhraseTrieState.Bit(following)), node.Word);
            next += node.Next.Count;
        }

        return states;
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

    private static List<(char Letter, Node Node)> Ordered(Node start)
    {
        List<(char Letter, Node Node)> nodes = [(default, start)];
        for (var state = 0; state < nodes.Count; state++)
        {
            nodes.AddRange(nodes[state].Node.Next.Select(next => (next.Key, next.Value)));
        }

        return nodes;
    }

    private sealed class Node
    {
        public SortedList<char, Node> Next { get; } = [];

        public int Word { get; set; } = PhraseTrie.None;
    }
}
