using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using SupportNavi.Bot.Sessions;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>
/// One-time links from a chat that others may read to the page, where the details are. The link tells nothing, ends after
/// <see cref="Navigator.SensitiveMinutes"/> minutes or with its first use, and is stored as a hash only.
/// </summary>
internal sealed class PrivateLinks(IOptions<LineOptions> options)
{
    /// <summary>The path before the token.</summary>
    public const string Path = "/d/";

    private const int Bytes = 16;
    private const int Length = 22;

    private readonly Uri? page = options.Value is { IsConfigured: true, PublicUrl: { } address } ? new(address.TrimEnd('/') + Path) : null;

    /// <summary>A new link, or none where the page has no public address.</summary>
    public (PrivateLink? Link, Uri? Address) Create(DateTimeOffset now)
    {
        if (page is null)
        {
            return default;
        }

        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        return (new(Hash(token)!, now.AddMinutes(Navigator.SensitiveMinutes)), new(page, token));
    }

    /// <summary>What a token is stored as, or null when it is none of ours.</summary>
    public static string? Hash(string token) =>
        token.Length == Length && Base64Url.IsValid(token) ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(token))) : null;
}
