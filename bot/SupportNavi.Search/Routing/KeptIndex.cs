using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Index;

namespace SupportNavi.Search.Routing;

/// <summary>The index of a dataset: the one that was kept, else a new one, which is kept for the next start where that can be.</summary>
internal static class KeptIndex
{
    private const string File = "index.bin";

    /// <param name="folder">Where it is kept; null for an index that is gone with the program.</param>
    /// <param name="bound">What it must have been built from.</param>
    /// <param name="analyzer">Reads names.</param>
    /// <param name="source">The organisations.</param>
    public static OrganizationIndex Open(string? folder, string bound, TokenizerAnalyzer analyzer, FreeTextSource source)
    {
        if (folder is null)
        {
            return OpenTemporary(analyzer, source, bound);
        }

        try
        {
            return OrganizationIndex.Open(Path.Combine(folder, File), bound, analyzer);
        }
        catch (IndexException)
        {
            // There is none yet, or it is of other data, of another version or damaged.
        }

        try
        {
            return Build(Path.Combine(folder, File), analyzer, source, bound);
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
            return Build(Path.Combine(folder.FullName, File), analyzer, source, bound);
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
