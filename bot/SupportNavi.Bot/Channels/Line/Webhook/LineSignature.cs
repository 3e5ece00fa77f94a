using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Channels.Line.Webhook;

/// <summary><c>x-line-signature</c>: Base64 of the HMAC-SHA256 of the body as it came, keyed with the channel secret.</summary>
internal sealed class LineSignature(IOptions<LineOptions> options)
{
    public const string Header = "x-line-signature";

    private readonly byte[] secret = Encoding.UTF8.GetBytes(options.Value.ChannelSecret ?? "");

    /// <summary>Whether LINE signed this body. Takes as long whether it did or not.</summary>
    public bool IsOf(ReadOnlySpan<byte> body, string? signature)
    {
        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> expected = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(secret, body, expected);
        return signature is { Length: 44 } && Convert.TryFromBase64String(signature, claimed, out var written) && written == claimed.Length
            && CryptographicOperations.FixedTimeEquals(claimed, expected);
    }
}
