using SupportNavi.Core.Conversation;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Index;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing;

/// <summary>Makes the understanding of free text of one dataset.</summary>
/// <param name="indexFile">Where its index is kept for the next start; null for a file that is gone with the program.</param>
/// <param name="checksum">Of the dataset: an index file of another one is built again.</param>
public sealed class FreeTextBuilder(string? indexFile, string checksum)
{
    private static readonly Lazy<JapaneseDictionary> Dictionary = new(OpenDictionary, LazyThreadSafetyMode.PublicationOnly);

    /// <summary>Checks <c>guide/crisis.csv</c> and <c>guide/words.csv</c>; a <see cref="FreeTextFactory"/>.</summary>
    public IFreeText Create(FreeTextSource source, ICollection<Fault> faults)
    {
        var words = UserWords.Read(source.Tables.GetValueOrDefault("guide/words.csv"), faults);
        var crises = CrisisRules.Create(source.Tables.GetValueOrDefault("guide/crisis.csv"), faults);
        return new FreeText(crises, new(() => Open(source, words)));
    }

    /// <summary>A damaged dictionary is found out now, and not by a resident's message.</summary>
    private static JapaneseDictionary OpenDictionary()
    {
        var dictionary = JapaneseDictionary.OpenDefault();
        return dictionary.Verify() ? dictionary : throw DictionaryException.Damaged("its checksum is of other content");
    }

    private OpenText Open(FreeTextSource source, IEnumerable<UserWord> words)
    {
        var japanese = new JapaneseText(Dictionary.Value, words, source.Gazetteer);
        var index = OpenIndex(new(japanese.Parts), source);
        return new(japanese, index, new(source.Gazetteer, source.Directory.Prefectures, japanese.Words), new(japanese, index, source));
    }

    private OrganizationIndex OpenIndex(TokenizerAnalyzer analyzer, FreeTextSource source)
    {
        // What the analyser says changes with the data (words, places), the dictionary and this very code.
        var bound = $"{checksum} {Dictionary.Value.Checksum} {typeof(FreeTextBuilder).Module.ModuleVersionId}";
        if (indexFile is null)
        {
            return OpenTemporary(analyzer, source, bound);
        }

        try
        {
            return OrganizationIndex.Open(indexFile, bound, analyzer);
        }
        catch (IndexException)
        {
            // There is none yet, or it is of other data, of another version or damaged.
        }

        try
        {
            return Build(indexFile, analyzer, source, bound);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return OpenTemporary(analyzer, source, bound);
        }
    }

    private static OrganizationIndex OpenTemporary(TokenizerAnalyzer analyzer, FreeTextSource source, string bound)
    {
        var folder = Directory.CreateTempSubdirectory("supportnavi-");
        try
        {
            return Build(Path.Combine(folder.FullName, "index.bin"), analyzer, source, bound);
        }
        finally
        {
            // What is mapped stays readable without its name.
            folder.Delete(recursive: true);
        }
    }

    private static OrganizationIndex Build(string file, TokenizerAnalyzer analyzer, FreeTextSource source, string bound)
    {
        IndexBuilder.Write(file, bound, source.Directory.All, analyzer, organization => Describe(source, organization));
        return OrganizationIndex.Open(file, bound, analyzer);
    }

    /// <summary>What kind of window it is and what it helps with, as residents read it.</summary>
    private static string Describe(FreeTextSource source, Organization organization)
    {
        var wording = source.Wordings.All[0];
        var needs = source.Directory.Needs.All.Where(need => (need.Bit & organization.Needs) != 0).Select(need => wording[need.NameKey]);
        return string.Join(' ', needs.Prepend(OrganizationFinder.KindOf(source, organization)));
    }
}
