using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The beginnings of many words as a tree. Its states are numbered by their depth, and those that follow one state lie together in the order of their letters, so that a
/// state needs to know the first of them alone.
/// </summary>
internal sealed class PhraseTrie
{
    /// <param name="words">Each once.</param>
    public PhraseTrie(IReadOnlyList<string> words)
    {
        List<Node> made = [new()];
        for (var word = 0; word < words.Count; word++)
        {
            var node = made[0];
            foreach (var letter in words[word])
            {
                ref var next = ref CollectionsMarshal.GetValueRefOrAddDefault(node.Next, letter, out var exists);
                if (!exists)
                {
                    made.Add(next = new());
                }

                node = next!;
            }

            node.Word = word;
        }

        var order = new List<Node>(made.Count) { made[0] };
        (Letters, Parents, FirstNext) = (new char[made.Count], new int[made.Count], new int[made.Count + 1]);
        for (var state = 0; state < made.Count; state++)
        {
            FirstNext[state] = order.Count;
            foreach (var (letter, node) in order[state].Next.OrderBy(pair => pair.Key))
            {
                (Letters[order.Count], Parents[order.Count]) = (letter, state);
                order.Add(node);
            }
        }

        FirstNext[made.Count] = made.Count;
        Words = [.. order.Select(node => node.Word)];
    }

    /// <summary>How many states there are; 0 is the start.</summary>
    public int Count => Words.Length;

    /// <summary>The letter that leads to each state; nothing for the start.</summary>
    public char[] Letters { get; }

    /// <summary>The state each one follows.</summary>
    public int[] Parents { get; }

    /// <summary>The first of the states that follow each one; they end where those of the next state begin.</summary>
    public int[] FirstNext { get; }

    /// <summary>The word that ends in each state, or -1.</summary>
    public int[] Words { get; }

    private sealed class Node
    {
        public Dictionary<char, Node> Next { get; } = [];

        public int Word { get; set; } = -1;
    }
}
