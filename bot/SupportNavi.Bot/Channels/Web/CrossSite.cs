namespace SupportNavi.Bot.Channels.Web;

/// <summary>Tells posts of other sites from our own without a second cookie.</summary>
internal static class CrossSite
{
    /// <summary>
    /// Browsers of today say where a post comes from. Older ones send an origin, which is "null" for our own forms because of our referrer policy; such
    /// a post is let through, and can do no harm from elsewhere, for SameSite keeps the session cookie from it.
    /// </summary>
    public static bool IsRefused(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0)
        {
            return site is not ("same-origin" or "none");
        }

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != "null" && !(Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
