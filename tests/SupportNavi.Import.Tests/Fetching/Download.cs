using System.Net;
using SupportNavi.Testing;

namespace SupportNavi.Import.Fetching;

/// <summary>A folder to download into, and the fetcher of a test: no waiting between attempts, names found where the test says.</summary>
internal sealed class Download : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public FetchSettings Settings { get; init; } = new() { Pause = TimeSpan.Zero, Resolve = (host, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]) };

    public string Folder => folder.Path;

    /// <summary>Names of the files there.</summary>
    public IEnumerable<string> Files => Directory.EnumerateFileSystemEntries(folder.Path).Select(path => Path.GetFileName(path)!);

    public Task<FetchedFile> Get(string url, long maxBytes = 1_000_000, bool allowPrivate = true, IProgress<FetchProgress>? progress = null, CancellationToken cancel = default) =>
        Get(new SourceAddress { Url = url, MaxBytes = maxBytes, AllowPrivate = allowPrivate }, progress, cancel);

    public Task<FetchedFile> Get(SourceAddress address, IProgress<FetchProgress>? progress = null, CancellationToken cancel = default) =>
        new Fetcher(Settings).Get(address, folder.Path, progress, cancel);

    /// <summary>Why it is refused; a refused download leaves no file.</summary>
    public async Task<string> Refusal(string url, long maxBytes = 1_000_000, bool allowPrivate = true)
    {
        var problem = await Assert.ThrowsAsync<ImportException>(() => Get(url, maxBytes, allowPrivate));
        Assert.Empty(Files);
        return problem.Message;
    }

    public void Dispose() => folder.Dispose();
}

/// <summary>Does something at each step.</summary>
internal sealed class Steps(Action<FetchProgress> step) : IProgress<FetchProgress>
{
    public void Report(FetchProgress value) => step(value);
}
