using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Load;

/// <summary>People who tap, each tap in a webhook of its own, signed as LINE signs it.</summary>
internal sealed class Walkers(HttpClient client, string secret)
{
    private readonly byte[] key = Encoding.ASCII.GetBytes(secret);
    private long events;

    /// <summary>Sends one step of a user, the greeting when it is null, and waits until it has been taken.</summary>
    public async Task SendAsync(string path, int user, string? tap)
    {
        var number = Interlocked.Increment(ref events);
        var what = tap is null ? "\"type\":\"follow\"" : $"\"type\":\"postback\",\"postback\":{{\"data\":\"{tap}\"}}";
        var body = Encoding.UTF8.GetBytes(
            $"{{\"destination\":\"U0\",\"events\":[{{{what},\"mode\":\"active\",\"timestamp\":1782874800000,\"webhookEventId\":\"01J{number:D23}\",\"replyToken\":\"{number:x32}\","
            + $"\"deliveryContext\":{{\"isRedelivery\":false}},\"source\":{{\"type\":\"user\",\"userId\":\"U{user:x32}\"}}}}]}}");
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Headers.TryAddWithoutValidation("x-line-signature", Convert.ToBase64String(HMACSHA256.HashData(key, body)));
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
    }
}
