using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace SupportNavi.Import.Fetching;

/// <summary>A web site on this machine that says whatever a test wants, well-formed or not.</summary>
internal sealed class FakeSite : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Func<string, Stream, CancellationToken, Task> answer;
    private readonly X509Certificate2? certificate;
    private readonly List<string> requests = [];
    private readonly Task serving;

    /// <param name="answer">Writes the whole answer to the request, whose head it is given.</param>
    /// <param name="certificate">For a site on https.</param>
    public FakeSite(Func<string, Stream, CancellationToken, Task> answer, X509Certificate2? certificate = null)
    {
        (this.answer, this.certificate) = (answer, certificate);
        listener.Start();
        serving = Serve();
    }

    /// <summary>A site whose pages are found by path.</summary>
    public static FakeSite Of(params (string Path, byte[] Answer)[] pages) => new((head, stream, stopped) =>
        stream.WriteAsync(Array.Find(pages, page => page.Path == PathOf(head)).Answer ?? Page("404 Not Found"), stopped).AsTask());

    public string Base => $"{(certificate is null ? "http" : "https")}://127.0.0.1:{Port}";

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>Heads of the requests so far.</summary>
    public IReadOnlyList<string> Requests => requests;

    public static byte[] Page(string status, string headers = "", byte[]? body = null) =>
        [.. Encoding.ASCII.GetBytes($"HTTP/1.1 {status}\r\nConnection: close\r\n{headers}Content-Length: {body?.Length ?? 0}\r\n\r\n"), .. body ?? []];

    public static byte[] Text(string text, string headers = "") => Page("200 OK", headers, Encoding.UTF8.GetBytes(text));

    public static byte[] Redirect(string to) => Page("302 Found", $"Location: {to}\r\n");

    public static string PathOf(string head) => head.Split(' ')[1];

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await serving;
        listener.Stop();
        stop.Dispose();
    }

    private async Task Serve()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                await One(client);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException)
        {
            return;
        }
    }

    /// <summary>A client that hangs up, as it should when it refuses, ends this answer and no more.</summary>
    private async Task One(TcpClient client)
    {
        try
        {
            await using var stream = await Open(client);
            var head = await Head(stream);
            requests.Add(head);
            await answer(head, stream, stop.Token);
        }
        catch (Exception problem) when (problem is IOException or System.Security.Authentication.AuthenticationException)
        {
            return;
        }
    }

    private async Task<Stream> Open(TcpClient client)
    {
        if (certificate is null)
        {
            return client.GetStream();
        }

        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificate = certificate }, stop.Token);
        return secure;
    }

    private async Task<string> Head(Stream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            await stream.ReadExactlyAsync(one, stop.Token);
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
