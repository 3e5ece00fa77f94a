using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;

namespace SupportNavi.Import.Fetching;

/// <summary>What went wrong on the network, in plain English.</summary>
internal static class FetchProblems
{
    /// <summary>A refusal of ours that the HTTP client has wrapped, or null.</summary>
    public static ImportException? Refusal(Exception problem) => Chain(problem).OfType<ImportException>().FirstOrDefault();

    /// <summary>Whether another attempt may help: a server's own fault (5xx) or a broken connection.</summary>
    public static bool MayPass(Exception problem) => problem switch
    {
        HttpRequestException { StatusCode: { } status } => (int)status >= 500,
        _ => IsNetwork(problem) && !Chain(problem).Any(inner => inner is AuthenticationException or ImportException or InvalidDataException),
    };

    /// <summary>Whether it came from the network, not from the disk.</summary>
    public static bool IsNetwork(Exception problem) =>
        problem is HttpRequestException or HttpIOException or InvalidDataException or IOException { InnerException: SocketException } or OperationCanceledException { InnerException: TimeoutException };

    /// <summary>What happened at this address.</summary>
    public static ImportException Explain(Exception problem, Uri url)
    {
        if (Refusal(problem) is { } refusal)
        {
            return refusal;
        }

        var address = url.AbsoluteUri;
        var inner = Chain(problem).ToList();
        if (problem is HttpRequestException { StatusCode: { } status })
        {
            return new(Status(address, status), problem);
        }

        if (inner.OfType<AuthenticationException>().FirstOrDefault() is { } tls)
        {
            return new($"{address} cannot prove that it is {url.Host} ({PlainText.Of(tls.Message)}); check the address, and tell the publisher that its certificate is wrong.", problem);
        }

        if (inner.OfType<InvalidDataException>().Any())
        {
            return new($"{address} sent a packed file that cannot be unpacked; try again later, or download it by hand and name it with --file.", problem);
        }

        var reason = inner.OfType<SocketException>().FirstOrDefault() is { } socket ? socket.Message : inner.Any(one => one is TimeoutException) ? "no answer in time" : "the connection broke";
        return new($"{address} could not be reached ({reason}); check the address and the network, and try again.", problem);
    }

    private static string Status(string address, HttpStatusCode status) => (int)status switch
    {
        404 or 410 => $"{address} is no longer there (HTTP {(int)status}); look for its new address on the publisher's site.",
        401 or 403 => $"{address} is not open to us (HTTP {(int)status}); check that it opens without signing in, or download it by hand and name it with --file.",
        429 => $"{address} asks us to come less often (HTTP 429); try again later.",
        >= 500 => $"{address} has a fault of its own (HTTP {(int)status}), three times in a row; try again later.",
        _ => $"{address} answered HTTP {(int)status}; check the address in a browser.",
    };

    private static IEnumerable<Exception> Chain(Exception problem)
    {
        for (var inner = problem; inner is not null; inner = inner.InnerException)
        {
            yield return inner;
        }
    }
}
