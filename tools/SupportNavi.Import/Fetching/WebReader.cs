using System.Buffers;

namespace SupportNavi.Import.Fetching;

/// <summary>Reads one address of the web: follows redirects, each checked again, and copies the body up to a limit.</summary>
internal sealed class WebReader(HttpClient client, TransferTime time)
{
    private const int MaxRedirects = 5;
    private const int BufferBytes = 128 * 1024;

    /// <summary>The answer to a request, its body not yet read. HTTP 400 and above throw <see cref="HttpRequestException"/> with the status.</summary>
    public async Task<HttpResponseMessage> Open(Uri start)
    {
        var url = start;
        for (var redirects = 0; redirects <= MaxRedirects; redirects++)
        {
            time.Restart();
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, time.Token);
            if ((int)response.StatusCode is not (301 or 302 or 303 or 307 or 308))
            {
                return Checked(response, url);
            }

            using (response)
            {
                url = AddressRules.Redirected(url, response.Headers.Location);
            }
        }

        throw new ImportException($"{start.AbsoluteUri} leads on more than {MaxRedirects} times; look for the address where the file really is.");
    }

    /// <summary>Copies the unpacked body; the limit holds for what comes out, so that a small packed file cannot fill the disk.</summary>
    public async Task<long> Copy(HttpResponseMessage response, Stream target, long maxBytes, Action<long> advanced)
    {
        var url = response.RequestMessage!.RequestUri!;
        if (response.Content.Headers.ContentLength > maxBytes)
        {
            throw TooLarge(url, maxBytes);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(BufferBytes);
        try
        {
            await using var body = await response.Content.ReadAsStreamAsync(time.Token);
            var bytes = 0L;
            while (await body.ReadAsync(buffer, time.Token) is var read and > 0)
            {
                time.Restart();
                bytes += read;
                if (bytes > maxBytes)
                {
                    throw TooLarge(url, maxBytes);
                }

                await target.WriteAsync(buffer.AsMemory(0, read), time.Token);
                advanced(bytes);
            }

            return bytes;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static HttpResponseMessage Checked(HttpResponseMessage response, Uri url)
    {
        Exception? problem = !response.IsSuccessStatusCode ? new HttpRequestException(message: null, inner: null, response.StatusCode)
            : response.Content.Headers.ContentEncoding is { Count: > 0 } packed
                ? new ImportException($"{url.AbsoluteUri} is packed in a way that is not understood ({PlainText.Of(string.Join(", ", packed))}); download it by hand and name it with --file.")
            : null;
        if (problem is null)
        {
            return response;
        }

        response.Dispose();
        throw problem;
    }

    private static ImportException TooLarge(Uri url, long maxBytes) =>
        new($"{url.AbsoluteUri} is larger than {maxBytes:N0} bytes; check that it is the right file, or raise max_bytes of the source.");
}
