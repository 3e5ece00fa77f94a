using System.Net;
using System.Net.Sockets;

namespace SupportNavi.Import.Fetching;

/// <summary>
/// Connects only to addresses that were checked. The name is resolved here and the connection made to that very answer: a name that resolves
/// differently a moment later (DNS rebinding) changes nothing.
/// </summary>
internal sealed class GuardedConnections(FetchSettings settings, bool allowPrivate)
{
    private const string Agent = "SupportNavi-Import/0.1";

    /// <summary>A client without proxy, cookies, credentials or redirects of its own.</summary>
    public HttpClient Client()
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = Connect,
            ConnectTimeout = settings.Connect,
            MaxResponseDrainSize = 0,
            MaxResponseHeadersLength = 64,
            UseCookies = false,
            UseProxy = false,
        };
        var client = new HttpClient(handler, disposeHandler: true) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd(Agent);
        return client;
    }

    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await settings.Resolve(host, cancel);
        if (Array.Find(addresses, address => !AddressRanges.Allows(address, allowPrivate)) is { } refused)
        {
            throw new ImportException($"{host} is {refused}, which is not on the public internet; use a published address, or allow_private for a list in your own network.");
        }

        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
