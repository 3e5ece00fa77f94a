namespace SupportNavi.Search.Japanese;

/// <summary>Fills the lattice of one chunk after another. For one thread at a time.</summary>
internal sealed class LatticeBuilder(Lexicon lexicon, TokenizerMode mode)
{
    private const int KanjiLength = 2;
    private const int KanjiPenalty = 3000;
    private const int OtherLength = 7;
    private const int OtherPenalty = 1700;

    private readonly JapaneseDictionary dictionary = lexicon.Dictionary;
    private readonly CharacterClasses characters = lexicon.Dictionary.CharacterClasses;
    private readonly Lattice lattice = new(lexicon.Dictionary);
    private readonly byte[] classes = new byte[TextChunks.MaxLength];
    private readonly short[] runEnds = new short[TextChunks.MaxLength];
    private readonly short[] kanjiEnds = new short[TextChunks.MaxLength];

    /// <summary>Adds the words of a chunk of at most <see cref="TextChunks.MaxLength"/> units and returns the cost of its cheapest way.</summary>
    public int Tokenize(ReadOnlySpan<char> chunk, int offset, List<Token> into)
    {
        FindRuns(chunk);
        lattice.Clear(chunk.Length);
        for (var start = 0; start < chunk.Length; start++)
        {
            if (lattice.MoveTo(start))
            {
                var found = AddKnown(chunk, start);
                lexicon.Words?.AddTo(lattice, chunk, start);
                if (!found || characters.AlwaysInvoked(classes[start]))
                {
                    AddUnknown(chunk, start);
                }
            }
        }

        var first = into.Count;
        var cost = lattice.Finish(chunk.Length, offset, into);
        lexicon.Words?.Split(into, first);
        return cost;
    }

    /// <summary>Where the run of one class, and that of kanji, ends for each unit.</summary>
    private void FindRuns(ReadOnlySpan<char> chunk)
    {
        for (var index = chunk.Length - 1; index >= 0; index--)
        {
            var characterClass = characters.Of(chunk[index]);
            classes[index] = (byte)characterClass;
            var last = index == chunk.Length - 1;
            runEnds[index] = !last && classes[index + 1] == characterClass ? runEnds[index + 1] : (short)(index + 1);
            kanjiEnds[index] = (short)(!characters.Kanji(characterClass) ? index : last ? index + 1 : Math.Max(kanjiEnds[index + 1], (short)(index + 1)));
        }
    }

    private bool AddKnown(ReadOnlySpan<char> chunk, int start)
    {
        var (trie, found) = (dictionary.Trie, false);
        var node = trie.Head(chunk[start]);
        for (var end = start + 1; node != 0; end++)
        {
            var (from, to) = trie.Words(node);
            found |= from < to;
            for (var word = from; word < to; word++)
            {
                Add(start, end, new(WordKind.Known, word), word);
            }

            node = end < chunk.Length ? trie.Next(node, chunk[end]) : 0;
        }

        return found;
    }

    private void AddUnknown(ReadOnlySpan<char> chunk, int start)
    {
        var end = characters.Grouped(classes[start]) ? runEnds[start] : start + 1;
        var (first, count) = characters.Unknown(classes[start]);
        for (var word = first; word < first + count; word++)
        {
            Add(start, end, new(WordKind.Unknown, word), word);
        }
    }

    private void Add(int start, int end, WordId id, int word)
    {
        var (context, cost) = dictionary.Entry(word);
        lattice.Add(end, id, context, mode == TokenizerMode.Search ? cost + Penalty(start, end) : cost);
    }

    /// <summary>What Lucene's Kuromoji adds to long words so that compounds come apart.</summary>
    private int Penalty(int start, int end) => (end - start) switch
    {
        > KanjiLength and var length when kanjiEnds[start] >= end => (length - KanjiLength) * KanjiPenalty,
        > OtherLength and var length => (length - OtherLength) * OtherPenalty,
        _ => 0,
    };
}
