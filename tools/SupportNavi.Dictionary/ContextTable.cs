using SupportNavi.Search.Japanese;

namespace SupportNavi.Dictionary;

/// <summary>Left and right context and word class of all words, each combination once. A word then needs a number of two bytes for all of them.</summary>
internal sealed class ContextTable
{
    private readonly OrderedDictionary<(short Left, short Right, string Name), int> numbers = [];

    public IEnumerable<ushort> Pairs => numbers.Keys.SelectMany(context => new[] { (ushort)context.Left, (ushort)context.Right });

    public string Names => string.Join('\n', numbers.Keys.Select(context => context.Name));

    /// <summary>Context and cost of a word as an entry of <see cref="DictionarySection.Entries"/>.</summary>
    public int Entry(PackedWord word)
    {
        var context = (word.Left, word.Right, string.Join('\t', word.Features[1..7]));
        numbers.TryAdd(context, numbers.Count);
        return numbers[context] | (word.Cost << 16);
    }
}
