using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>LINE's rich menu endpoints. What LINE does not do is a <see cref="MenuException"/> in one line.</summary>
internal sealed class MenuApi : IDisposable
{
    private const int MaxResponseBytes = 4 * 1024 * 1024;
    private const int MaxReason = 200;
    private const string Api = "v2/bot/";

    private readonly HttpClient client;
    private readonly Uri api;
    private readonly Uri data;

    public MenuApi(LineOptions options)
    {
        (api, data) = (new(options.ApiBase.TrimEnd('/') + "/" + Api), new(options.DataApiBase.TrimEnd('/') + "/" + Api));
        client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
        {
            Timeout = TimeSpan.FromSeconds(options.TimeoutSeconds),
            MaxResponseContentBufferSize = MaxResponseBytes,
        };
        client.DefaultRequestHeaders.Authorization = new("Bearer", options.ChannelAccessToken);
    }

    /// <summary>Makes a menu.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> CreateAsync(MenuRequest menu) =>
        Text(await SendAsync($"make '{menu.Name}'", HttpMethod.Post, new(api, "richmenu"), menu.Bytes(), "application/json"), "richMenuId");

    /// <summary>Gives a menu its image, at the other host.</summary>
    public Task UploadAsync(string id, byte[] image) => SendAsync("take the image", HttpMethod.Post, new(data, $"richmenu/{Escape(id)}/content"), image, "image/png");

    /// <summary>Menus by id with their names.</summary>
    public async Task<IReadOnlyList<(string Id, string Name)>> MenusAsync() =>
        [.. Items(await SendAsync("list the menus", HttpMethod.Get, new(api, "richmenu/list")), "richmenus").Select(menu => (Text(menu, "richMenuId"), Text(menu, "name")))];

    /// <summary>Menu ids by alias.</summary>
    public async Task<IReadOnlyDictionary<string, string>> AliasesAsync() =>
        Items(await SendAsync("list the aliases", HttpMethod.Get, new(api, "richmenu/alias/list")), "aliases")
            .ToDictionary(alias => Text(alias, "richMenuAliasId"), alias => Text(alias, "richMenuId"), StringComparer.Ordinal);

    /// <summary>Makes an alias, or lets one that is there point to another menu.</summary>
    public Task PointAsync(string alias, string id, bool isThere)
    {
        var body = new JsonObject { ["richMenuId"] = id };
        if (!isThere)
        {
            body["richMenuAliasId"] = alias;
        }

        return SendAsync($"set the alias '{alias}'", HttpMethod.Post, new(api, isThere ? $"richmenu/alias/{Escape(alias)}" : "richmenu/alias"), JsonSerializer.SerializeToUtf8Bytes(body), "application/json");
    }

    /// <summary>Shows a menu to everybody.</summary>
    public Task ShowAsync(string id) => SendAsync("set the default menu", HttpMethod.Post, new(api, $"user/all/richmenu/{Escape(id)}"));

    /// <summary>Deletes a menu; one that is gone already is no fault.</summary>
    public Task DeleteAsync(string id) => SendAsync("delete an earlier menu", HttpMethod.Delete, new(api, $"richmenu/{Escape(id)}"), mayBeGone: true);

    public void Dispose() => client.Dispose();

    private async Task<JsonElement> SendAsync(string what, HttpMethod method, Uri address, byte[]? body = null, string? type = null, bool mayBeGone = false)
    {
        using var request = new HttpRequestMessage(method, address);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(type!);
        }

        try
        {
            using var response = await client.SendAsync(request);
            var answer = await response.Content.ReadAsStringAsync();
            return response.StatusCode == HttpStatusCode.OK || (mayBeGone && response.StatusCode == HttpStatusCode.NotFound)
                ? Parse(answer)
                : throw new MenuException($"LINE refused to {what}: status {(int)response.StatusCode}, x-line-request-id {Printable(Header(response))}: {Printable(answer)}");
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            throw new MenuException($"LINE could not be asked to {what} at {address.Host}: {Printable((exception as HttpRequestException)?.HttpRequestError.ToString() ?? "no answer in time")}");
        }
        catch (JsonException)
        {
            throw new MenuException($"LINE's answer to \"{what}\" is no JSON; is {address.Host} LINE's?");
        }
    }

    private static JsonElement Parse(string answer) => JsonSerializer.Deserialize<JsonElement>(answer.Length == 0 ? "{}" : answer);

    private static JsonElement.ArrayEnumerator Items(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : throw Unexpected(name);

    private static string Text(JsonElement answer, string name) =>
        answer.ValueKind == JsonValueKind.Object && answer.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : throw Unexpected(name);

    private static MenuException Unexpected(string name) => new($"LINE's answer has no {name}");

    private static string Escape(string part) => Uri.EscapeDataString(part);

    private static string Header(HttpResponseMessage response) => response.Headers.TryGetValues("x-line-request-id", out var ids) ? string.Join(' ', ids) : "none";

    private static string Printable(string text) => new([.. text.Where(character => character is >= ' ' and <= '~').Take(MaxReason)]);
}

/// <summary>Why LINE did not do what it was asked.</summary>
internal sealed class MenuException(string message) : Exception(message);
