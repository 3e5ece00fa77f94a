namespace SupportNavi.Search.Japanese;

/// <summary>Where a word comes from.</summary>
public enum WordKind
{
    /// <summary>The dictionary.</summary>
    Known,

    /// <summary>In no list: a class was guessed from its characters. It has no reading.</summary>
    Unknown,

    /// <summary>The user dictionary: a domain word or a place name.</summary>
    User,
}

/// <summary>A word of one dictionary and user dictionary; <see cref="Lexicon"/> knows what it is. Not to be stored: numbers change with the dictionary.</summary>
public readonly record struct WordId
{
    private const int KindShift = 29;
    private readonly int value;

    internal WordId(WordKind kind, int number) => value = ((int)kind << KindShift) | number;

    internal WordId(int value) => this.value = value;

    /// <summary>Where the word comes from.</summary>
    public WordKind Kind => (WordKind)(value >> KindShift);

    internal int Number => value & ((1 << KindShift) - 1);

    internal int Value => value;
}
