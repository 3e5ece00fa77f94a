using SupportNavi.Core.Conversation;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing;

/// <summary>Makes the understanding of free text of one dataset.</summary>
/// <param name="folder">Where its index and what it learns are kept for the next start; null for files that are gone with the program.</param>
/// <param name="checksum">Of the dataset: an index of another one is built again.</param>
public sealed class FreeTextBuilder(string? folder, string checksum)
{
    /// <summary>What decides how samples are read.</summary>
    private static readonly string[] ReadBy = ["guide/words.csv", "areas/prefectures.csv", "areas/subprefectures.csv", "areas/municipalities.csv"];

    private static readonly Lazy<JapaneseDictionary> Dictionary = new(OpenDictionary, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Checks <c>guide/crisis.csv</c> and <c>guide/words.csv</c>; a <see cref="FreeTextFactory"/>.</summary>
    public IFreeText Create(FreeTextSource source, ICollection<Fault> faults)
    {
        var words = UserWords.Read(source.Tables.GetValueOrDefault("guide/words.csv"), faults);
        var rules = CrisisRules.Create(source.Tables.GetValueOrDefault("guide/crisis.csv"), faults);
        return new FreeText(source.Directory.Needs, new(() => Open(source, words, rules)));
    }

    /// <summary>A damaged dictionary is found out now, and not by a resident's message.</summary>
    private static JapaneseDictionary OpenDictionary()
    {
        var dictionary = JapaneseDictionary.OpenDefault();
        return dictionary.Verify() ? dictionary : throw DictionaryException.Damaged("its checksum is of other content");
    }

    private OpenText Open(FreeTextSource source, IEnumerable<UserWord> words, CrisisRules rules)
    {
        // What texts are read as changes with the data (words, places), the dictionary and this very code.
        var program = $"{Dictionary.Value.Checksum} {typeof(FreeTextBuilder).Module.ModuleVersionId}";
        var japanese = new JapaneseText(Dictionary.Value, words, source.Gazetteer);
        var index = KeptIndex.Open(folder, $"{checksum} {program}", new(japanese.Parts), source);
        var reader = new FeatureReader(japanese);
        var models = new KeptModels(folder, program, reader, source.Tables, ReadBy);
        return new(
            japanese,
            index,
            new(source.Gazetteer, source.Directory.Prefectures, japanese.Words.Lexicon),
            new(japanese, index, source),
            reader,
            new(() => new(models.Open("needs.bin", Samples.OfNeeds(source.Tables), source.Directory.Needs.All.Select(need => need.Id), Trainer.Train)!, reader.Lexicon)),
            new(() => new(rules, models.Open("crises.bin", Samples.OfCrises(source.Tables, new(japanese.Words)), rules.Ids, CrisisTrainer.Train) is { } model ? new(model) : null)));
    }
}
