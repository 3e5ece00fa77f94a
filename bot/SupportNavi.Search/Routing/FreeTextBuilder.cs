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
    private static readonly Lazy<JapaneseDictionary> Dictionary = new(OpenDictionary, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Checks <c>guide/crisis.csv</c> and <c>guide/words.csv</c>; a <see cref="FreeTextFactory"/>.</summary>
    public IFreeText Create(FreeTextSource source, ICollection<Fault> faults)
    {
        var words = UserWords.Read(source.Tables.GetValueOrDefault("guide/words.csv"), faults);
        var rules = CrisisRules.Create(source.Tables.GetValueOrDefault("guide/crisis.csv"), faults);
        return new FreeText(rules, source.Directory.Needs, new(() => Open(source, words, rules)));
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
        var models = new KeptModels(folder, program, reader, source.Tables);
        return new(
            japanese,
            index,
            new(source.Gazetteer, source.Directory.Prefectures, japanese.Words.Lexicon),
            new(japanese, index, source),
            reader,
            new(() => new(Samples.OfTexts(source.Tables))),
            new(() => new(OpenNeeds(models, source), reader.Lexicon)),
            new(() => new(rules, OpenEar(models, source, rules, new(japanese.Words)), reader)));
    }

    private static LearntModel OpenNeeds(KeptModels models, FreeTextSource source) => models.Open(
        "needs.bin",
        [Samples.Utterances, Samples.Synonyms],
        [.. source.Directory.Needs.All.Select(need => need.Id)],
        () => Samples.OfNeeds(source.Tables),
        Trainer.Train);

    /// <summary>None without samples of danger: an ear that had heard none would take everything for harmless.</summary>
    private static CrisisEar? OpenEar(KeptModels models, FreeTextSource source, CrisisRules rules, Yomi yomi) =>
        source.Tables.GetValueOrDefault(Samples.Crises) is not { Rows: not [] } ? null
        : new(models.Open("crises.bin", [Samples.Crises, Samples.Utterances], [.. rules.Ids], () => Samples.OfCrises(source.Tables, yomi), CrisisTrainer.Train));
}
