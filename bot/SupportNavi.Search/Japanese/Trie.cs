namespace SupportNavi.Search.Japanese;

/// <summary>Reads the arrays of a <see cref="TrieBuilder"/>, wherever they are. Whoever makes one keeps them there.</summary>
internal sealed unsafe class Trie
{
    private const int Few = 8;

    private readonly char* labels;
    private readonly int* children;
    private readonly int* words;
    private readonly int nodes;
    private readonly int wordCount;
    private readonly int[] heads = new int[char.MaxValue + 1];

    public Trie(char* labels, int* children, int* words, int nodes, int wordCount)
    {
        this.labels = labels;
        this.children = children;
        this.words = words;
        (this.nodes, this.wordCount) = (nodes, wordCount);
        var (from, to) = (Child(0), Child(1));
        for (var node = from; node < to; node++)
        {
            heads[labels[node]] = node;
        }
    }

    /// <summary>The node that a word's first character leads to, or 0.</summary>
    public int Head(char label) => heads[label];

    /// <summary>The node that the next character leads to, or 0.</summary>
    public int Next(int node, char label)
    {
        var (from, to) = (Child(node), Child(node + 1));
        while (to - from > Few)
        {
            var middle = (from + to) >>> 1;
            if (labels[middle] <= label)
            {
                from = middle;
            }
            else
            {
                to = middle;
            }
        }

        for (; from < to; from++)
        {
            if (labels[from] == label)
            {
                return from;
            }
        }

        return 0;
    }

    /// <summary>The words that end at the node.</summary>
    public (int From, int To) Words(int node)
    {
        var (from, to) = (words[node], words[node + 1]);
        return from >= 0 && to <= wordCount && to - from is >= 0 and <= DictionaryFormat.MaxHomographs
            ? (from, to)
            : throw DictionaryException.Damaged("the words of a node");
    }

    private int Child(int node) => children[node] is var child && (uint)child <= (uint)nodes ? child : throw DictionaryException.Damaged("the children of a node");
}
