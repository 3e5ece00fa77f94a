using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>Keeps one network address from crowding out everybody else.</summary>
internal sealed class RequestLimiter(IOptions<WebOptions> options) : IDisposable
{
    private readonly PartitionedRateLimiter<IPAddress> limiter = PartitionedRateLimiter.Create<IPAddress, IPAddress>(
        address => RateLimitPartition.GetTokenBucketLimiter(address, _ => new()
        {
            TokenLimit = options.Value.RequestsPerMinute,
            TokensPerPeriod = Math.Max(1, options.Value.RequestsPerMinute / 6),
            ReplenishmentPeriod = TimeSpan.FromSeconds(10),
            QueueLimit = 0,
        }));

    /// <summary>A request from this very machine comes through a proxy that does not say for whom: everybody must not be refused for one.</summary>
    public bool IsRefused(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        if (IPAddress.IsLoopback(address))
        {
            return false;
        }

        using var lease = limiter.AttemptAcquire(Network(address));
        return !lease.IsAcquired;
    }

    public void Dispose() => limiter.Dispose();

    // One subscriber has a whole /64.
    private static IPAddress Network(IPAddress address) =>
        address.IsIPv4MappedToIPv6 ? address.MapToIPv4()
        : address.AddressFamily == AddressFamily.InterNetworkV6 ? new([.. address.GetAddressBytes()[..8], .. new byte[8]])
        : address;
}
