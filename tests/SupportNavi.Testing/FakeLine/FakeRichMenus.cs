using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace SupportNavi.Testing;

/// <summary>Rich menus: made, given an image, named by aliases, shown to everybody.</summary>
public sealed class FakeRichMenus
{
    private const int MostImageBytes = 1024 * 1024;
    private readonly ConcurrentDictionary<string, JsonElement> menus = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, byte[]> images = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> aliases = new(StringComparer.Ordinal);

    /// <summary>Menus by id.</summary>
    public IReadOnlyDictionary<string, JsonElement> All => menus;

    /// <summary>Menus' images by id.</summary>
    public IReadOnlyDictionary<string, byte[]> Images => images;

    /// <summary>Menu ids by alias.</summary>
    public IReadOnlyDictionary<string, string> Aliases => aliases;

    /// <summary>The menu everybody sees.</summary>
    public string? Default { get; private set; }

    internal void Map(IEndpointRouteBuilder server)
    {
        server.MapPost("/v2/bot/richmenu", CreateAsync);
        server.MapGet("/v2/bot/richmenu/list", context => context.Response.WriteAsJsonAsync(new { richmenus = menus.Select(menu => new { richMenuId = menu.Key, name = menu.Value.GetProperty("name").GetString() }) }));
        server.MapDelete("/v2/bot/richmenu/{id}", (string id) => menus.TryRemove(id, out _) ? Done() : NotFound());
        server.MapPost("/v2/bot/richmenu/{id}/content", UploadAsync);
        server.MapPost("/v2/bot/user/all/richmenu/{id}", (string id) => images.ContainsKey(id) ? Done(() => Default = id) : NotFound());
        server.MapGet("/v2/bot/user/all/richmenu", () => Default is { } id ? Results.Ok(new { richMenuId = id }) : NotFound());
        server.MapDelete("/v2/bot/user/all/richmenu", () => Done(() => Default = null));
        server.MapPost("/v2/bot/richmenu/alias", AliasAsync);
        server.MapPost("/v2/bot/richmenu/alias/{alias}", ChangeAsync);
        server.MapDelete("/v2/bot/richmenu/alias/{alias}", (string alias) => aliases.TryRemove(alias, out _) ? Done() : NotFound());
        server.MapGet("/v2/bot/richmenu/alias/list", () => Results.Ok(new { aliases = aliases.Select(pair => new { richMenuAliasId = pair.Key, richMenuId = pair.Value }) }));
    }

    private static IResult Done(Action? act = null)
    {
        act?.Invoke();
        return Results.Ok(new { });
    }

    private static IResult NotFound() => Results.Json(new { message = "Not found" }, statusCode: 404);

    private async Task CreateAsync(HttpContext context)
    {
        if (await LineRefusal.ReadAsync(context) is not { } menu)
        {
            return;
        }

        var rules = new JsonRules();
        RichMenuRules.Check(rules, menu);
        if (rules.Refusal is { } refusal)
        {
            await refusal.WriteAsync(context);
            return;
        }

        var id = "richmenu-" + Guid.NewGuid().ToString("N");
        menus[id] = menu;
        await context.Response.WriteAsJsonAsync(new { richMenuId = id });
    }

    private async Task UploadAsync(HttpContext context, string id)
    {
        using var image = new MemoryStream();
        await context.Request.Body.CopyToAsync(image);
        var refusal = !menus.ContainsKey(id) ? LineRefusal.Of(404, "Not found")
            : context.Request.ContentType is not ("image/png" or "image/jpeg") ? LineRefusal.Of(415, "Unsupported media type")
            : image.Length is 0 or > MostImageBytes ? LineRefusal.Of(413, "The image is larger than 1 MB")
            : !images.TryAdd(id, image.ToArray()) ? LineRefusal.Of(400, "An image has already been uploaded to the richmenu") : null;
        await (refusal?.WriteAsync(context) ?? context.Response.WriteAsJsonAsync(new { }));
    }

    private async Task AliasAsync(HttpContext context)
    {
        if (await LineRefusal.ReadAsync(context) is not { } body)
        {
            return;
        }

        var rules = new JsonRules();
        var alias = rules.Text(body, "", "richMenuAliasId", 32);
        rules.If(!alias.All(character => char.IsAsciiLetterOrDigit(character) || character is '_' or '-'), "richMenuAliasId", "Only letters, digits, _ and -");
        var id = rules.Text(body, "", "richMenuId", int.MaxValue);
        var refusal = rules.Refusal ?? (!images.ContainsKey(id) ? LineRefusal.Of(400, "richmenu not found")
            : !aliases.TryAdd(alias, id) ? LineRefusal.Of(400, "conflict richmenu alias id") : null);
        await (refusal?.WriteAsync(context) ?? context.Response.WriteAsJsonAsync(new { }));
    }

    private async Task ChangeAsync(HttpContext context, string alias)
    {
        if (await LineRefusal.ReadAsync(context) is not { } body)
        {
            return;
        }

        var rules = new JsonRules();
        var id = rules.Text(body, "", "richMenuId", int.MaxValue);
        var refusal = rules.Refusal ?? (!aliases.ContainsKey(alias) ? LineRefusal.Of(404, "Not found") : !images.ContainsKey(id) ? LineRefusal.Of(400, "richmenu not found") : null);
        if (refusal is null)
        {
            aliases[alias] = id;
        }

        await (refusal?.WriteAsync(context) ?? context.Response.WriteAsJsonAsync(new { }));
    }
}
