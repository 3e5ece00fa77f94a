using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>The page's own files, from memory, each under an address that changes with its content.</summary>
internal sealed class Assets
{
    private const string Folder = "wwwroot/";

    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain; charset=utf-8",
    };

    private readonly Dictionary<string, (byte[] Content, string Tag)> files = [];

    public Assets()
    {
        var assembly = typeof(Assets).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            var content = new byte[stream.Length];
            stream.ReadExactly(content);
            files[resource[Folder.Length..]] = (content, Base64Url.EncodeToString(SHA256.HashData(content).AsSpan(0, 9)));
        }
    }

    /// <summary>The address of a file, such as <c>/site.css?v=…</c>.</summary>
    public string this[string name] => $"/{name}?v={files[name].Tag}";

    /// <summary>How long a file is.</summary>
    public int Length(string name) => files[name].Content.Length;

    public void Map(IEndpointRouteBuilder app)
    {
        foreach (var (name, (content, tag)) in files)
        {
            app.MapMethods("/" + name, [HttpMethods.Get, HttpMethods.Head], (HttpContext context) =>
            {
                context.Response.Headers.CacheControl = context.Request.Query["v"] == tag ? "public, max-age=31536000, immutable" : "no-cache";
                return Results.Bytes(content, Types[Path.GetExtension(name)], entityTag: new EntityTagHeaderValue($"\"{tag}\""));
            });
        }
    }
}
