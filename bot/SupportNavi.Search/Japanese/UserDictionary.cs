using System.Collections.Immutable;

namespace SupportNavi.Search.Japanese;

/// <summary>
/// Words that the dictionary does not have, splits or misreads. Each costs a little less than the best split of its surface, so it is taken wherever it
/// is a fair reading (社協) but not out of the midst of another word (会社協力), and a longer one before the shorter ones within it. Immutable.
/// </summary>
public sealed class UserDictionary
{
    /// <summary>How much cheaper than its best split a word is: about what joins two words that seldom meet.</summary>
    private const int Preference = 3000;

    private readonly JapaneseDictionary dictionary;
    private readonly ImmutableArray<UserPiece> pieces;
    private readonly ImmutableArray<int> contexts;
    private readonly Word[] words;
    private readonly Trie trie;
    private readonly Array[] pinned;

    /// <param name="dictionary">The dictionary they are added to.</param>
    /// <param name="words">Of several with one surface the first counts.</param>
    /// <exception cref="ArgumentException">A word is empty, too long, or not its pieces joined.</exception>
    public UserDictionary(JapaneseDictionary dictionary, IEnumerable<UserWord> words)
    {
        this.dictionary = dictionary;
        var distinct = words.DistinctBy(word => word.Surface, StringComparer.Ordinal).OrderBy(word => word.Surface, StringComparer.Ordinal).ToArray();
        if (Array.Find(distinct, word => word.Surface.Length is 0 or > Lexicon.MaxFormLength || word.Pieces.Any(piece => piece.Surface.Length == 0) || string.Concat(word.Pieces.Select(piece => piece.Surface)) != word.Surface) is { } wrong)
        {
            throw new ArgumentException($"\"{wrong.Surface}\" is empty, longer than {Lexicon.MaxFormLength} characters or not its pieces joined.", nameof(words));
        }

        var builder = new TrieBuilder([.. distinct.Select(word => word.Surface)], [.. distinct.Select(_ => 1)]);
        var (labels, children, ends) = (Pinned(builder.Labels), Pinned(builder.Children), Pinned(builder.Words));
        pinned = [labels, children, ends];
        unsafe
        {
            fixed (char* label = labels)
            {
                fixed (int* child = children, end = ends)
                {
                    trie = new(label, child, end, labels.Length, builder.WordCount);
                }
            }
        }

        var all = ImmutableArray.CreateBuilder<UserPiece>();
        this.words = new Word[distinct.Length];
        for (var number = 0; number < distinct.Length; number++)
        {
            var word = distinct[builder.Order[number]];
            this.words[number] = new(ContextOf(word.IsPlace), null, all.Count, word.Pieces.Length);
            all.AddRange(word.Pieces);
        }

        pieces = all.DrainToImmutable();
        contexts = [.. this.words.SelectMany(word => Enumerable.Repeat(word.Context, word.Pieces))];
        Weigh();
    }

    internal UserPiece Piece(WordId piece) => pieces[piece.Number];

    internal int Context(WordId piece) => contexts[piece.Number];

    /// <summary>Adds the words that begin at <paramref name="start"/>.</summary>
    internal void AddTo(Lattice lattice, ReadOnlySpan<char> chunk, int start)
    {
        var node = trie.Head(chunk[start]);
        for (var end = start + 1; node != 0; end++)
        {
            var (word, to) = trie.Words(node);
            if (word < to && words[word].Cost is { } cost)
            {
                lattice.Add(end, new(WordKind.User, word), words[word].Context, cost);
            }

            node = end < chunk.Length ? trie.Next(node, chunk[end]) : 0;
        }
    }

    /// <summary>Puts the pieces in the place of each word from <paramref name="first"/> on.</summary>
    internal void Split(List<Token> tokens, int first)
    {
        for (var index = tokens.Count - 1; index >= first; index--)
        {
            if (tokens[index].Word is { Kind: WordKind.User } id)
            {
                var (start, word) = (tokens[index].Start, words[id.Number]);
                tokens.RemoveAt(index);
                for (var piece = 0; piece < word.Pieces; piece++)
                {
                    var length = pieces[word.FirstPiece + piece].Surface.Length;
                    tokens.Insert(index + piece, new(start, length, new(WordKind.User, word.FirstPiece + piece)));
                    start += length;
                }
            }
        }
    }

    private static T[] Pinned<T>(T[] array)
    {
        var copy = GC.AllocateUninitializedArray<T>(array.Length, pinned: true);
        array.CopyTo(copy, 0);
        return copy;
    }

    /// <summary>The context of an unknown noun of that kind: it may stand wherever a noun does.</summary>
    private int ContextOf(bool place)
    {
        for (var word = dictionary.KnownWords; word < dictionary.Entries; word++)
        {
            var context = dictionary.Entry(word).Context;
            if (dictionary.Classes[context] is { Pos: "名詞" } found && (place ? found.Pos2 == "地域" : found.Pos1 == "一般"))
            {
                return context;
            }
        }

        throw DictionaryException.Damaged("it has no unknown nouns");
    }

    /// <summary>The shorter words first: they take part in the split that a longer one must beat.</summary>
    private void Weigh()
    {
        var (builder, tokens) = (new LatticeBuilder(new(dictionary, this), TokenizerMode.Normal), new List<Token>());
        foreach (var number in Enumerable.Range(0, words.Length).OrderBy(number => Surface(words[number]).Length))
        {
            var word = words[number];
            var split = builder.Tokenize(Surface(word), 0, tokens);
            var ends = dictionary.CostsBefore(dictionary.Left(word.Context))[0] + dictionary.CostsBefore(0)[dictionary.Right(word.Context)];
            words[number] = word with { Cost = split - ends - Preference };
        }
    }

    private string Surface(Word word) => string.Concat(pieces.AsSpan(word.FirstPiece, word.Pieces).ToArray().Select(piece => piece.Surface));

    /// <param name="Cost">Null until it has been weighed.</param>
    private readonly record struct Word(int Context, int? Cost, int FirstPiece, int Pieces);
}
