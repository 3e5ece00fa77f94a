using System.Security.Cryptography;

namespace SupportNavi.Import.Fetching;

/// <summary>Downloads the list of a source. Whatever is refused or fails is an <see cref="ImportException"/> that says what, where and what to do.</summary>
internal sealed class Fetcher(FetchSettings settings)
{
    private const int MaxAttempts = 3;
    private const long MaxCatalogueBytes = 16L * 1024 * 1024;

    /// <summary>Downloads into a folder. A file of the same name is replaced only by a whole one; a download that fails or is stopped leaves nothing.</summary>
    public async Task<FetchedFile> Get(SourceAddress address, string folder, IProgress<FetchProgress>? progress, CancellationToken cancel)
    {
        using var client = new GuardedConnections(settings, address.AllowPrivate).Client();
        using var time = new TransferTime(settings, cancel);
        var web = new WebReader(client, time);
        var (url, modified) = await Find(address, web, time);
        return await Attempt(url, time, () => Download(address, url, folder, modified, web, progress));
    }

    private static async Task<(Uri Url, DateTimeOffset? Modified)> Find(SourceAddress address, WebReader web, TransferTime time)
    {
        if (string.IsNullOrWhiteSpace(address.Ckan) == string.IsNullOrWhiteSpace(address.Url))
        {
            throw new ImportException("The source says nowhere, or twice, where to download from; give it either url or ckan with dataset.");
        }

        if (address.Url is { Length: > 0 } plain)
        {
            return (AddressRules.Check(plain), null);
        }

        var question = CkanDataset.Question(address);
        var answer = await Attempt(question, time, async () =>
        {
            using var response = await web.Open(question);
            using var body = new MemoryStream();
            await web.Copy(response, body, MaxCatalogueBytes, _ => { });
            return body.ToArray();
        });
        return CkanDataset.Newest(address, answer, question);
    }

    private static async Task<FetchedFile> Download(
        SourceAddress address, Uri url, string folder, DateTimeOffset? modified, WebReader web, IProgress<FetchProgress>? progress)
    {
        using var response = await web.Open(url);
        var final = response.RequestMessage!.RequestUri!;
        var headers = response.Content.Headers;
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileNames.Of(url));
        var temporary = $"{path}.{Path.GetRandomFileName()}";
        try
        {
            await using var file = new FileStream(temporary, FileMode.CreateNew, FileAccess.ReadWrite);
            var bytes = await web.Copy(response, file, address.MaxBytes, bytes => progress?.Report(new(final, bytes, headers.ContentLength)));
            file.Position = 0;
            var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, CancellationToken.None));
            await file.DisposeAsync();
            File.Move(temporary, path, overwrite: true);
            return new(path, final, headers.LastModified ?? modified, bytes, hash);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>A server that stumbles is asked again, at most twice.</summary>
    private static async Task<T> Attempt<T>(Uri url, TransferTime time, Func<Task<T>> action)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                if (attempt > 1)
                {
                    await time.Pause(attempt - 1);
                }

                return await action();
            }
            catch (Exception problem) when (problem is not ImportException)
            {
                if (time.Token.IsCancellationRequested && time.Over(url) is { } over)
                {
                    throw new ImportException(over, problem);
                }

                time.Token.ThrowIfCancellationRequested();
                if (!FetchProblems.IsNetwork(problem))
                {
                    throw;
                }

                if (attempt == MaxAttempts || !FetchProblems.MayPass(problem))
                {
                    throw FetchProblems.Explain(problem, url);
                }
            }
        }
    }
}
