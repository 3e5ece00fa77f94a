namespace SupportNavi.Search.Japanese;

/// <summary>
/// A trie over UTF-16 units in three arrays, its nodes breadth first and siblings in order. The children of a node are those from its number in
/// <see cref="Children"/> up to the next node's, its words those from its number in <see cref="Words"/> up to the next node's.
/// </summary>
internal sealed class TrieBuilder
{
    private readonly List<char> labels = ['\0'];
    private readonly List<int> children = [];
    private readonly List<int> words = [];

    /// <param name="surfaces">Distinct, not empty, in ordinal order.</param>
    /// <param name="homographs">How many words each surface has.</param>
    public TrieBuilder(IReadOnlyList<string> surfaces, IReadOnlyList<int> homographs)
    {
        var level = new List<(int From, int To)> { (0, surfaces.Count) };
        for (var depth = 0; level.Count > 0; depth++)
        {
            var next = new List<(int From, int To)>();
            foreach (var (from, to) in level)
            {
                words.Add(WordCount);
                var index = from;
                if (index < to && surfaces[index].Length == depth)
                {
                    Order.Add(index);
                    WordCount += homographs[index++];
                }

                children.Add(labels.Count);
                while (index < to)
                {
                    var (first, label) = (index, surfaces[index][depth]);
                    while (index < to && surfaces[index][depth] == label)
                    {
                        index++;
                    }

                    labels.Add(label);
                    next.Add((first, index));
                }
            }

            level = next;
        }

        children.Add(labels.Count);
        words.Add(WordCount);
    }

    /// <summary>The surfaces by index, in the order in which their words are numbered.</summary>
    public List<int> Order { get; } = [];

    /// <summary>All words.</summary>
    public int WordCount { get; private set; }

    /// <summary>The character that leads to each node; the root's is of no use.</summary>
    public char[] Labels => [.. labels];

    /// <summary>One more than nodes.</summary>
    public int[] Children => [.. children];

    /// <summary>One more than nodes.</summary>
    public int[] Words => [.. words];
}
