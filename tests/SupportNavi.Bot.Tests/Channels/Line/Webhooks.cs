using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>What LINE posts, signed as LINE signs it.</summary>
internal static class Webhooks
{
    public const string Secret = "0123456789abcdef0123456789abcdef";
    public const string Token = "fedcba9876543210ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/+=";

    public static string Sign(byte[] body, string secret = Secret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public static Task<HttpResponseMessage> PostEventsAsync(this HttpClient client, params JsonObject[] events) => client.PostSignedAsync(Body(events));

    public static Task<HttpResponseMessage> PostSignedAsync(this HttpClient client, string body) => client.PostSignedAsync(Encoding.UTF8.GetBytes(body));

    public static Task<HttpResponseMessage> PostSignedAsync(this HttpClient client, byte[] body) => client.PostWebhookAsync(body, Sign(body));

    public static async Task<HttpResponseMessage> PostWebhookAsync(this HttpClient client, byte[] body, params string[] signatures)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/line/webhook") { Content = new ByteArrayContent(body) };
        foreach (var signature in signatures)
        {
            request.Headers.TryAddWithoutValidation("x-line-signature", signature);
        }

        return await client.SendAsync(request);
    }

    public static string Body(params JsonObject[] events) =>
        new JsonObject { ["destination"] = "U0", ["events"] = new JsonArray([.. events.Select(one => one.DeepClone())]) }.ToJsonString();

    /// <summary>An event of a one-to-one chat. Its id and reply token are made of <paramref name="id"/>.</summary>
    public static JsonObject Event(string type, string id, string user = "Uperson") => new()
    {
        // LINE promises no order, so the discriminator does not stand first.
        ["webhookEventId"] = "event-" + id,
        ["replyToken"] = "token-" + id,
        ["timestamp"] = 1_782_874_800_000,
        ["mode"] = "active",
        ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        ["source"] = new JsonObject { ["type"] = "user", ["userId"] = user },
        ["type"] = type,
    };

    public static JsonObject Tap(string id, string data, string user = "Uperson") => Event("postback", id, user).With("postback", new JsonObject { ["data"] = data });

    public static JsonObject Text(string id, string text, string user = "Uperson") => Message(id, new JsonObject { ["type"] = "text", ["id"] = "1", ["text"] = text }, user);

    public static JsonObject Message(string id, JsonObject message, string user = "Uperson") => Event("message", id, user).With("message", message);

    public static JsonObject With(this JsonObject one, string name, JsonNode? value)
    {
        one[name] = value;
        return one;
    }

    public static JsonObject InGroup(this JsonObject one, string group = "Cgroup") =>
        one.With("source", new JsonObject { ["type"] = "group", ["groupId"] = group, ["userId"] = "Uperson" });

    /// <summary>All data that buttons of these messages carry.</summary>
    public static IEnumerable<string> Postbacks(string messages)
    {
        using var document = JsonDocument.Parse(messages);
        return [.. Data(document.RootElement)];
    }

    /// <summary>Every string of these messages.</summary>
    public static string Strings(string messages)
    {
        using var document = JsonDocument.Parse(messages);
        return string.Join('\n', Texts(document.RootElement));
    }

    private static IEnumerable<string> Data(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Data),
        JsonValueKind.Object => at.EnumerateObject().SelectMany(pair => pair is { Name: "data", Value.ValueKind: JsonValueKind.String } ? [pair.Value.GetString()!] : Data(pair.Value)),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement at) => at.ValueKind switch
    {
        JsonValueKind.Array => at.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => at.EnumerateObject().SelectMany(pair => Texts(pair.Value)),
        JsonValueKind.String => [at.GetString()!],
        _ => [],
    };
}
