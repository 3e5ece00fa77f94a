using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>The least that a bot on LINE does: says what kind of event came in, with one button.</summary>
internal sealed class EchoBot : IAsyncDisposable
{
    private readonly WebApplication server;
    private readonly HttpClient line;

    private EchoBot(FakeLine fake)
    {
        line = new() { BaseAddress = fake.Address };
        line.DefaultRequestHeaders.Authorization = new("Bearer", FakeLine.AccessToken);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.MapPost("/line/webhook", HearAsync);
    }

    public HttpClient Client { get; private set; } = null!;

    public static async Task<EchoBot> StartAsync(FakeLine fake)
    {
        var bot = new EchoBot(fake);
        await bot.server.StartAsync();
        bot.Client = new() { BaseAddress = new(bot.server.Urls.First()) };
        return bot;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        line.Dispose();
        await server.DisposeAsync();
    }

    private async Task HearAsync(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        if (context.Request.Headers["x-line-signature"] != WebhookEvents.Sign(body.ToArray()))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var happened = JsonDocument.Parse(body.ToArray()).RootElement.GetProperty("events")[0];
        var button = new { type = "action", action = new { type = "postback", label = "next", data = "tapped" } };
        var message = new { type = "text", text = happened.GetProperty("type").GetString(), quickReply = new { items = new[] { button } } };
        using var response = await line.PostAsJsonAsync("/v2/bot/message/reply", new { replyToken = happened.GetProperty("replyToken").GetString(), messages = new[] { message } });
    }
}
