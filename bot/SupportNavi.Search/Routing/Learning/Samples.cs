using System.Globalization;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>Reads what is learnt from.</summary>
internal static class Samples
{
    /// <summary>The class of a text that is of no other.</summary>
    public const string None = "none";

    /// <summary><c>guide/utterances.csv</c>: need, text, lang, kind, story, author.</summary>
    public const string Utterances = "guide/utterances.csv";

    /// <summary><c>guide/synonyms.csv</c>: word, need, weight, lang.</summary>
    public const string Synonyms = "guide/synonyms.csv";

    /// <summary><c>guide/crisis_samples.csv</c>: crisis, text, lang, author.</summary>
    public const string Crises = "guide/crisis_samples.csv";

    /// <summary>The kind of a sample that is another one in kana.</summary>
    public const string InKana = "in kana";

    private const string Japanese = "ja";

    /// <summary>
    /// What a synonym counts for each point of its weight, of a sample. It stands alone in no message, so it must not outweigh the lives in the samples.
    /// </summary>
    private const float OfSynonym = 0.3f;

    /// <summary>The samples of needs, and synonyms. A row with a fault is left out or counts nothing: the lint has its own eye on them.</summary>
    public static IEnumerable<Sample> OfNeeds(IReadOnlyDictionary<string, Table> tables) => Read(tables).Concat(ReadSynonyms(tables));

    /// <summary>What residents type, of needs and of danger.</summary>
    public static IEnumerable<Sample> OfTexts(IReadOnlyDictionary<string, Table> tables) => Read(tables).Concat(ReadCrises(tables));

    /// <summary>
    /// Messages of danger, near misses, both also in kana, and what residents type else: in the samples of needs a text that is not among those of danger is none.
    /// </summary>
    /// <param name="tables">Of the dataset.</param>
    /// <param name="yomi">Reads Japanese: children and many others write no kanji.</param>
    public static IEnumerable<Sample> OfCrises(IReadOnlyDictionary<string, Table> tables, Yomi yomi)
    {
        var samples = ReadCrises(tables).ToList();
        var taken = samples.Select(sample => sample.Text).ToHashSet(StringComparer.Ordinal);
        var inKana = samples.Where(sample => sample.Language == Japanese).Select(sample => sample with { Text = yomi.Hiragana(sample.Text), Kind = InKana });
        return samples.Concat(inKana).Concat(Read(tables).Where(sample => !taken.Contains(sample.Text)).Select(sample => sample with { Class = None }));
    }

    private static IEnumerable<Sample> ReadCrises(IReadOnlyDictionary<string, Table> tables) =>
        Rows(tables, Crises, ["crisis", "text", "lang", "author"])
            .Select(row => new Sample(row.List("crisis").FirstOrDefault(""), row["text"], row["lang"], "", row["author"], row["author"], 1));

    private static IEnumerable<Sample> Read(IReadOnlyDictionary<string, Table> tables) =>
        Rows(tables, Utterances, ["need", "text", "lang", "kind", "story", "author"])
            .Select(row => new Sample(row["need"], row["text"], row["lang"], row["kind"], row["story"], row["author"], 1));

    /// <summary>The synonyms as samples of one word.</summary>
    private static IEnumerable<Sample> ReadSynonyms(IReadOnlyDictionary<string, Table> tables) =>
        Rows(tables, Synonyms, ["word", "need", "weight", "lang"])
            .Select(row => new Sample(row["need"], row["word"], row["lang"], "", "", "", OfSynonym * (int.TryParse(row["weight"], CultureInfo.InvariantCulture, out var weight) ? weight : 0)));

    private static IEnumerable<TableReader.Row> Rows(IReadOnlyDictionary<string, Table> tables, string file, string[] columns) =>
        tables.GetValueOrDefault(file) is { } table ? new TableReader(table, columns, []).Rows : [];
}
