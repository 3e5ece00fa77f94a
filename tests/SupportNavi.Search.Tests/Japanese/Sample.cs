using SupportNavi.Testing;

namespace SupportNavi.Search.Japanese;

/// <summary>The dictionary of the test run and the sentences that all kinds of text are tried on.</summary>
internal static class Sample
{
    private static readonly Lazy<string[]> Lines = new(() => File.ReadAllLines(Path.Combine(Folder, "sentences.txt")));

    /// <summary>Open for the whole run.</summary>
    public static JapaneseDictionary Dictionary { get; } = JapaneseDictionary.OpenDefault();

    /// <summary>No user words, compounds whole.</summary>
    public static Tokenizer Tokenizer { get; } = new(Dictionary);

    /// <summary>No user words, compounds apart.</summary>
    public static Tokenizer Search { get; } = new(Dictionary, mode: TokenizerMode.Search);

    /// <summary>The shipped words.csv.</summary>
    public static IReadOnlyList<UserWord> DomainWords { get; } = UserWords.Read(ShippedData.Tables["guide/words.csv"], []);

    /// <summary>The shipped words and all places, compounds whole.</summary>
    public static Tokenizer Domain { get; } = new(Dictionary, new(Dictionary, DomainWords.Concat(PlaceWords.Of(ShippedData.Snapshot.Gazetteer, Dictionary))));

    /// <summary>Our own sentences, more than 2,000.</summary>
    public static string[] Sentences => Lines.Value;

    /// <summary>Where the sentences and the script stand.</summary>
    public static string Folder => Path.Combine(Repository.Root, "tests", "SupportNavi.Search.Tests", "Japanese");

    /// <summary>The surfaces with spaces between them.</summary>
    public static string Words(Tokenizer tokenizer, string text) =>
        string.Join(' ', tokenizer.Tokenize(text).Select(token => token.Surface(text).ToString()));
}
