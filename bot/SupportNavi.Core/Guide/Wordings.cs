using System.Collections.Immutable;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide;

/// <summary>The wording in every language of the dataset, Japanese first.</summary>
public sealed class Wordings
{
    /// <summary>The language of the guide files, and the fallback of all others.</summary>
    public const string Japanese = "ja";

    /// <summary>やさしい日本語, which children read as well.</summary>
    public const string EasyJapanese = "ja-easy";

    private Wordings(ImmutableArray<Wording> all) => All = all;

    /// <summary>Every language in the order it is offered.</summary>
    public ImmutableArray<Wording> All { get; }

    /// <summary>The wording of a language, Japanese when it has none.</summary>
    public Wording Of(string? language)
    {
        foreach (var wording in All)
        {
            if (wording.Language == language)
            {
                return wording;
            }
        }

        return All[0];
    }

    /// <summary>Whether the dataset has this language.</summary>
    public bool Has(string language) => All.Any(wording => wording.Language == language);

    /// <summary>Reads <c>wording/*.csv</c> (key, text).</summary>
    /// <param name="tables">Language and table, Japanese among them.</param>
    /// <param name="japanese">The texts of the guide files under their derived keys.</param>
    /// <param name="faults">Where faults go.</param>
    public static Wordings Read(IEnumerable<(string Language, Table Table)> tables, IDictionary<string, string> japanese, ICollection<Fault> faults)
    {
        var languages = tables.ToDictionary(pair => pair.Language, pair => ReadOne(pair.Table, faults), StringComparer.Ordinal);
        var own = languages.GetValueOrDefault(Japanese) ?? [];
        foreach (var (key, text) in japanese)
        {
            own[key] = text;
        }

        var first = new Wording(Japanese, own, null);
        return new([first, .. languages.Where(pair => pair.Key != Japanese).OrderBy(pair => Order(pair.Key)).Select(pair => new Wording(pair.Key, pair.Value, first))]);
    }

    private static Dictionary<string, string> ReadOne(Table table, ICollection<Fault> faults)
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var row in new TableReader(table, ["key", "text"], faults).Rows)
        {
            row.Required("text");
            if (!texts.TryAdd(row.Required("key"), row.Raw("text")))
            {
                row.Fault($"\"{row["key"]}\" is there twice");
            }
        }

        return texts;
    }

    private static string Order(string language) => language == EasyJapanese ? "" : language;
}
