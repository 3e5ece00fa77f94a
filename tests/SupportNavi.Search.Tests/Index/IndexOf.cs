using SupportNavi.Core.Organizations;
using SupportNavi.Search.Japanese;
using SupportNavi.Testing;

namespace SupportNavi.Search.Index;

/// <summary>An index in a folder of its own.</summary>
internal sealed class IndexOf : IDisposable
{
    public const string Checksum = "data 1";

    private readonly TemporaryFolder folder = new();

    public IndexOf(IReadOnlyList<Organization> organizations)
    {
        Organizations = organizations;
        IndexBuilder.Write(Path, Checksum, organizations, Analyzer, _ => "");
        Index = OrganizationIndex.Open(Path, Checksum, Analyzer);
    }

    public static TokenizerAnalyzer Analyzer { get; } = new(new(
        Sample.Dictionary, new(Sample.Dictionary, PlaceWords.Of(ShippedData.Snapshot.Gazetteer, Sample.Dictionary)), TokenizerMode.Search));

    public IReadOnlyList<Organization> Organizations { get; }

    public OrganizationIndex Index { get; }

    public string Path => folder.File("index.bin");

    public IEnumerable<Organization> Find(string text, Query query = default) =>
        Index.Search(text, query).Select(result => Organizations[result.Organization]);

    public void Dispose()
    {
        Index.Dispose();
        folder.Dispose();
    }
}
