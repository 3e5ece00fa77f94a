using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportNavi.Testing;

/// <summary>Webhook events as LINE writes them.</summary>
public static class WebhookEvents
{
    private const string Destination = "Udeadbeefdeadbeefdeadbeefdeadbeef";

    /// <summary>An event of any type.</summary>
    public static JsonObject Of(string type, string userId, string? replyToken, DateTimeOffset at) => new()
    {
        ["type"] = type,
        ["webhookEventId"] = "01" + Guid.NewGuid().ToString("N").ToUpperInvariant()[..24],
        ["deliveryContext"] = new JsonObject { ["isRedelivery"] = false },
        ["timestamp"] = at.ToUnixTimeMilliseconds(),
        ["mode"] = "active",
        ["source"] = new JsonObject { ["type"] = "user", ["userId"] = userId },
        ["replyToken"] = replyToken,
    };

    /// <summary>Adds a message to an event.</summary>
    public static JsonObject WithMessage(this JsonObject happened, string type, params (string Name, JsonNode? Value)[] fields)
    {
        var message = new JsonObject { ["id"] = Guid.NewGuid().ToString("N"), ["type"] = type };
        foreach (var (name, value) in fields)
        {
            message[name] = value;
        }

        happened["message"] = message;
        return happened;
    }

    /// <summary>The same event once more, as LINE redelivers it.</summary>
    public static JsonObject Redelivered(JsonObject happened)
    {
        var again = happened.DeepClone().AsObject();
        again["deliveryContext"] = new JsonObject { ["isRedelivery"] = true };
        return again;
    }

    /// <summary>The body of one POST.</summary>
    public static byte[] Body(params JsonObject[] events) => Encoding.UTF8.GetBytes(new JsonObject
    {
        ["destination"] = Destination,
        ["events"] = new JsonArray([.. events.Select(happened => happened.DeepClone())]),
    }.ToJsonString());

    /// <summary>The header <c>x-line-signature</c> of a body.</summary>
    public static string Sign(byte[] body, string secret = FakeLine.ChannelSecret) => Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
}
