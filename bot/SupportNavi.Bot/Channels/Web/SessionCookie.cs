using System.Buffers.Text;
using System.Security.Cryptography;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>The only cookie: a random id that ends with the browser session.</summary>
internal static class SessionCookie
{
    public const string Name = "session";
    private const int Bytes = 32;
    private const int Length = 43;

    /// <summary>The id, or null when there is none of our shape.</summary>
    public static string? Read(HttpRequest request) =>
        request.Cookies.TryGetValue(Name, out var id) && id.Length == Length && Base64Url.IsValid(id) ? id : null;

    /// <summary>A new id, set on the answer.</summary>
    public static string Create(HttpContext context)
    {
        var id = New();
        Set(context, id);
        return id;
    }

    /// <summary>A new id.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    /// <summary>Sets an id on the answer.</summary>
    public static void Set(HttpContext context, string id) => context.Response.Cookies.Append(Name, id, Options(context.Request));

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context.Request));

    private static CookieOptions Options(HttpRequest request) =>
        new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = request.IsHttps, Path = "/", IsEssential = true };
}
