namespace SupportNavi.Bot.Channels.Line.Messages;

/// <summary>Addresses as LINE takes them: a scheme that it opens, escaped, not too long.</summary>
internal static class Address
{
    /// <summary>The address, or null when LINE would refuse it.</summary>
    public static string? Of(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "tel" ? Of(uri!) : null;

    /// <summary>The address, or null when LINE would refuse it.</summary>
    public static string? Of(Uri uri)
    {
        var address = uri.Scheme == "tel" ? uri.OriginalString : uri.AbsoluteUri;
        return address.Length <= LineLimits.Uri && !address.AsSpan().ContainsAnyExceptInRange('!', '~') ? address : null;
    }
}
