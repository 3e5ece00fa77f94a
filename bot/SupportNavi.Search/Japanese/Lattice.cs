namespace SupportNavi.Search.Japanese;

/// <summary>
/// The words that may stand in one chunk, each with the cheapest way to it. Among equals the way through the earlier added node wins, as in kuromoji.js.
/// Nodes are added in order of their starts; the arrays are kept from chunk to chunk.
/// </summary>
internal sealed class Lattice(JapaneseDictionary dictionary)
{
    private const int None = -1;

    private readonly int[] stamps = new int[dictionary.ContextSize];
    private readonly (int Cost, int Node)[] cheapest = new (int Cost, int Node)[dictionary.ContextSize];
    private Node[] nodes = new Node[256];
    private int[] endingAt = [];
    private (int Cost, int Right, int Node)[] before = new (int Cost, int Right, int Node)[64];
    private int count;
    private int beforeCount;
    private int position;
    private int stamp;

    /// <summary>Begins a chunk of <paramref name="length"/> units.</summary>
    public void Clear(int length)
    {
        if (endingAt.Length <= length)
        {
            endingAt = new int[Math.Max(length + 1, 64)];
        }

        endingAt.AsSpan(0, length + 1).Fill(None);
        nodes[0] = new(0, 0, None, None, default, 0);
        endingAt[0] = 0;
        count = 1;
    }

    /// <summary>Goes to the next start; false when no word ends there, so that none may begin.</summary>
    public bool MoveTo(int start)
    {
        (position, beforeCount) = (start, 0);
        stamp++;
        for (var node = endingAt[start]; node != None; node = nodes[node].NextAtEnd)
        {
            if (beforeCount == before.Length)
            {
                Array.Resize(ref before, beforeCount * 2);
            }

            before[beforeCount++] = (nodes[node].Cost, nodes[node].Right, node);
        }

        return beforeCount > 0;
    }

    /// <summary>Adds a word from the present start to <paramref name="end"/>.</summary>
    public void Add(int end, WordId word, int context, int cost)
    {
        var (total, previous) = Cheapest(dictionary.Left(context));
        if (count == nodes.Length)
        {
            Array.Resize(ref nodes, count * 2);
        }

        nodes[count] = new(total + cost, dictionary.Right(context), previous, endingAt[end], word, position);
        endingAt[end] = count++;
    }

    /// <summary>The words of the cheapest way through the chunk, in order, moved by <paramref name="offset"/>; returns its cost.</summary>
    public int Finish(int length, int offset, List<Token> into)
    {
        MoveTo(length);
        var (cost, last) = Cheapest(0);
        var first = into.Count;
        var end = length;
        for (var node = last; node > 0; node = nodes[node].Previous)
        {
            into.Add(new(offset + nodes[node].Start, end - nodes[node].Start, nodes[node].Word));
            end = nodes[node].Start;
        }

        into.Reverse(first, into.Count - first);
        return cost;
    }

    /// <summary>The cheapest node before a word of this left context. It does not depend on the word, so words share it.</summary>
    private (int Cost, int Node) Cheapest(int left)
    {
        if (stamps[left] == stamp)
        {
            return cheapest[left];
        }

        var costs = dictionary.CostsBefore(left);
        var best = (Cost: int.MaxValue, Node: None);
        foreach (ref readonly var candidate in before.AsSpan(0, beforeCount))
        {
            // Nodes stand last added first, so the last of several equals is the first added.
            var cost = candidate.Cost + costs[candidate.Right];
            if (cost <= best.Cost)
            {
                best = (cost, candidate.Node);
            }
        }

        stamps[left] = stamp;
        return cheapest[left] = best;
    }

    private readonly record struct Node(int Cost, int Right, int Previous, int NextAtEnd, WordId Word, int Start);
}
