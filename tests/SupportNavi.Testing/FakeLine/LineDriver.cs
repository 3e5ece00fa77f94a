using System.Net.Http.Headers;
using System.Text.Json.Nodes;

namespace SupportNavi.Testing;

/// <summary>Somebody on LINE: what they do reaches the bot as signed webhooks, what they see is what reached <see cref="FakeLine"/>.</summary>
public sealed class LineDriver(HttpClient bot, FakeLine line, TimeProvider? clock = null, string userId = "U0123456789abcdef0123456789abcdef", string path = "/line/webhook")
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Who.</summary>
    public string UserId => userId;

    /// <summary>The latest reply; null before the first.</summary>
    public LineScreen? Screen { get; private set; }

    /// <summary>Adds the bot as a friend.</summary>
    public Task<LineDriver> FollowAsync() => AnsweredAsync(NewEvent("follow"));

    /// <summary>Types.</summary>
    public Task<LineDriver> SayAsync(string text) => AnsweredAsync(NewEvent("message").WithMessage("text", ("text", text)));

    /// <summary>Sends something else: sticker, image, video, audio, file.</summary>
    public Task<LineDriver> ShowAsync(string type) => AnsweredAsync(NewEvent("message").WithMessage(type));

    /// <summary>Shares a position.</summary>
    public Task<LineDriver> ShareAsync(double latitude, double longitude, string address = "") =>
        AnsweredAsync(NewEvent("message").WithMessage("location", ("latitude", latitude), ("longitude", longitude), ("address", address)));

    /// <summary>Taps a button that must be on the screen.</summary>
    public Task<LineDriver> TapAsync(string data) => Screen?.Taps.Any(tap => tap.Data == data) == true
        ? SendTapAsync(data)
        : throw new InvalidOperationException($"There is no button {data}; there are {string.Join(' ', Screen?.Taps.Select(tap => tap.Data) ?? [])}");

    /// <summary>Sends the data of a button, such as one further up in the chat.</summary>
    public Task<LineDriver> SendTapAsync(string data) => AnsweredAsync(NewTap(data));

    /// <summary>The event of a tap.</summary>
    public JsonObject NewTap(string data)
    {
        var happened = NewEvent("postback");
        happened["postback"] = new JsonObject { ["data"] = data };
        return happened;
    }

    /// <summary>Leaves; there is no answer.</summary>
    public Task<HttpResponseMessage> UnfollowAsync() => PostAsync(NewEvent("unfollow", canReply: false));

    /// <summary>Takes a message back; there is no answer.</summary>
    public Task<HttpResponseMessage> UnsendAsync(string messageId)
    {
        var happened = NewEvent("unsend", canReply: false);
        happened["unsend"] = new JsonObject { ["messageId"] = messageId };
        return PostAsync(happened);
    }

    /// <summary>An event of this person that happens now.</summary>
    public JsonObject NewEvent(string type, bool canReply = true) =>
        WebhookEvents.Of(type, userId, canReply ? line.Tokens.Issue(userId) : null, (clock ?? TimeProvider.System).GetUtcNow());

    /// <summary>Delivers events in one signed POST.</summary>
    public Task<HttpResponseMessage> PostAsync(params JsonObject[] events)
    {
        var body = WebhookEvents.Body(events);
        return PostAsync(body, WebhookEvents.Sign(body));
    }

    /// <summary>Delivers any body.</summary>
    public async Task<HttpResponseMessage> PostAsync(byte[] body, string? signature)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json") { CharSet = "utf-8" };
        if (signature is not null)
        {
            request.Headers.Add("x-line-signature", signature);
        }

        return await bot.SendAsync(request);
    }

    /// <summary>Delivers once more, as LINE does when the first answer was no 2xx.</summary>
    public Task<HttpResponseMessage> RedeliverAsync(JsonObject happened)
    {
        if ((string?)happened["replyToken"] is { } token)
        {
            line.Tokens.Redelivered(token);
        }

        return PostAsync(WebhookEvents.Redelivered(happened));
    }

    /// <summary>Delivers an event and waits for what it is answered with.</summary>
    public async Task<LineDriver> AnsweredAsync(JsonObject happened)
    {
        using var response = await PostAsync(happened);
        response.EnsureSuccessStatusCode();
        Screen = new((await line.Tokens.ReplyAsync((string)happened["replyToken"]!, Patience)).Messages);
        return this;
    }
}
