using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>Headers on every answer: nothing is cached, indexed, framed, referred or loaded from elsewhere.</summary>
internal sealed class SecurityHeaders(IOptions<WebOptions> options)
{
    // Chromium applies form-action to the redirect that answers a form as well, so the way out has to be in it.
    private readonly string policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
        + $"form-action 'self' {new Uri(options.Value.NeutralSite).GetLeftPart(UriPartial.Authority)}; base-uri 'none'; frame-ancestors 'none'";

    public Task ApplyAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.CacheControl = "no-store";
        headers.ContentSecurityPolicy = policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "geolocation=(self), camera=(), microphone=(), payment=(), usb=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!IsFirstPage(context.Request))
        {
            headers["X-Robots-Tag"] = "noindex, nofollow";
        }

        return next(context);
    }

    private static bool IsFirstPage(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Path == "/" && !request.QueryString.HasValue && SessionCookie.Read(request) is null;
}
