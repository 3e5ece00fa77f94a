using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Fetching;

/// <summary>Downloads what sources say where to find, as <c>--file</c> expects to find it.</summary>
public static class SourceDownloads
{
    /// <summary>Downloads the files of some sources below a folder, each source's in its own <c>local</c> path.</summary>
    /// <param name="sources">Ids of sources.</param>
    /// <param name="data">The data folder.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="ImportException">A source tells no address, or what is there is refused or cannot be had.</exception>
    public static async Task Get(IReadOnlyList<string> sources, string data, string folder, CancellationToken cancel)
    {
        var fetcher = new Fetcher(new FetchSettings());
        var known = new SourceFolder(Path.Combine(data, "sources"));
        foreach (var source in sources.Select(known.Read))
        {
            foreach (var file in source.Files)
            {
                await Get(fetcher, source, file, Path.Combine(folder, source.Local), cancel);
            }
        }
    }

    private static async Task Get(Fetcher fetcher, Source source, SourceFile file, string folder, CancellationToken cancel)
    {
        if (file.From is not { } from)
        {
            throw new ImportException($"{source.Id}: the source does not say where to download {file.Name}; give the downloaded copy with --file");
        }

        var address = new SourceAddress
        {
            Url = from.Url, Ckan = from.Ckan, Dataset = from.Dataset, Resource = from.Resource.Length > 0 ? from.Resource : null, AllowPrivate = from.AllowPrivate,
        };
        var fetched = await fetcher.Get(address, folder, null, cancel);
        if (!file.Name.Contains('*') && Path.GetFileName(fetched.Path) != Path.GetFileName(file.Name))
        {
            var path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(fetched.Path, path, overwrite: true);
        }
    }
}
