using System.Net;

namespace SupportNavi.Import.Fetching;

/// <summary>Finds the addresses of a host.</summary>
internal delegate Task<IPAddress[]> HostResolver(string host, CancellationToken cancel);

/// <summary>How long a download may take, and what it asks of the world.</summary>
internal sealed record FetchSettings
{
    /// <summary>The clock of all waits but the one for a connection.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Names to addresses.</summary>
    public HostResolver Resolve { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>For a connection to stand, TLS included.</summary>
    public TimeSpan Connect { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For the next byte to come.</summary>
    public TimeSpan Idle { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For everything, further attempts included.</summary>
    public TimeSpan Whole { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>Before the second attempt; twice as long before the third.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);
}
