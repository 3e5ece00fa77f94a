using System.Net;
using System.Net.Sockets;

namespace SupportNavi.Import.Fetching;

/// <summary>Which addresses belong to the public internet (IANA's special-purpose registries for IPv4 and IPv6).</summary>
internal static class AddressRanges
{
    /// <summary>An office's own network: loopback, private, carrier-grade NAT, unique local.</summary>
    private static readonly IPNetwork[] Private = Parse("10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7");

    /// <summary>Unspecified, link-local, protocol assignments, documentation, 6to4 relays, benchmarks, multicast, reserved.</summary>
    private static readonly IPNetwork[] Reserved = Parse(
        "0.0.0.0/8", "169.254.0.0/16", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4",
        "240.0.0.0/4", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20");

    /// <summary>The only IPv6 addresses that are public.</summary>
    private static readonly IPNetwork GlobalUnicast = IPNetwork.Parse("2000::/3");

    /// <summary>An IPv4 address that an IPv6-only network speaks of (RFC 6052).</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether a list may be read there.</summary>
    public static bool Allows(IPAddress address, bool allowPrivate)
    {
        var plain = Plain(address);
        return Holds(Private, plain) ? allowPrivate : !Holds(Reserved, plain) && (plain.AddressFamily == AddressFamily.InterNetwork || GlobalUnicast.Contains(plain));
    }

    private static IPAddress Plain(IPAddress address)
    {
        if (address.IsIPv4MappedToIPv6)
        {
            return address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6 && Translated.Contains(address) ? new(address.GetAddressBytes()[12..]) : address;
    }

    private static bool Holds(IPNetwork[] networks, IPAddress address) => Array.Exists(networks, network => network.Contains(address));

    private static IPNetwork[] Parse(params string[] networks) => Array.ConvertAll(networks, network => IPNetwork.Parse(network));
}
