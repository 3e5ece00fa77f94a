namespace SupportNavi.Import.Fetching;

/// <summary>What an address may look like before anything is connected.</summary>
internal static class AddressRules
{
    private static readonly string[] Schemes = [Uri.UriSchemeHttp, Uri.UriSchemeHttps];

    /// <summary>The address, when it is a plain one of the web.</summary>
    public static Uri Check(string text)
    {
        if (!Uri.TryCreate(text.Trim(), UriKind.Absolute, out var url) || !Schemes.Contains(url.Scheme, StringComparer.Ordinal) || url.Host.Length == 0)
        {
            throw new ImportException($"\"{PlainText.Of(text)}\" is no address of the web; write one that starts with https:// (or download the file by hand and name it with --file).");
        }

        if (url.UserInfo.Length > 0)
        {
            throw new ImportException($"The address on {url.Host} carries a user name or password; addresses are published, so use one that works without.");
        }

        return url;
    }

    /// <summary>Where a redirect leads, when it may be followed.</summary>
    public static Uri Redirected(Uri from, Uri? location)
    {
        if (location is null || !Uri.TryCreate(from, location, out var to))
        {
            throw new ImportException($"{from.AbsoluteUri} says that the file has moved, but not where to; look for its new address.");
        }

        var url = Check(to.AbsoluteUri);
        if (from.Scheme == Uri.UriSchemeHttps && url.Scheme != Uri.UriSchemeHttps)
        {
            throw new ImportException($"{from.AbsoluteUri} leads on to {url.AbsoluteUri}, which anybody on the way could change; use an address that stays on https.");
        }

        return url;
    }
}
