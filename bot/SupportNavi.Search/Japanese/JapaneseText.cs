using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Japanese;

/// <summary>Everything that reads Japanese, by the dictionary beside the program with the words and place names of one dataset. Safe for any number of threads.</summary>
public sealed class JapaneseText
{
    /// <param name="dictionary">Stays open for as long as this is used.</param>
    /// <param name="words">Of <c>guide/words.csv</c>.</param>
    /// <param name="gazetteer">Its areas are words too.</param>
    public JapaneseText(JapaneseDictionary dictionary, IEnumerable<UserWord> words, Gazetteer gazetteer)
    {
        var own = new UserDictionary(dictionary, words.Concat(PlaceWords.Of(gazetteer, dictionary)));
        Words = new(dictionary, own);
        Parts = new(dictionary, own, TokenizerMode.Search);
        Furigana = new(Words);
    }

    /// <summary>Takes a text apart into words.</summary>
    public Tokenizer Words { get; }

    /// <summary>Takes a text apart into words and compounds into their parts.</summary>
    public Tokenizer Parts { get; }

    /// <summary>Readings over kanji.</summary>
    public Furigana Furigana { get; }
}
