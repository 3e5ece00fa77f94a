using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging;

namespace SupportNavi.Testing;

/// <summary>
/// A LINE server on loopback that refuses what LINE refuses. Its rules are written from LINE's reference and know nothing of the bot's own validator, so that one checks the other.
/// </summary>
public sealed partial class FakeLine : IAsyncDisposable
{
    /// <summary>The only access token it takes.</summary>
    public const string AccessToken = "fedcba9876543210ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    /// <summary>The secret webhooks are signed with.</summary>
    public const string ChannelSecret = "0123456789abcdef0123456789abcdef";

    private readonly WebApplication server;
    private readonly ConcurrentQueue<LineSent> sent = new();
    private readonly ConcurrentQueue<(string ChatId, int Seconds)> loading = new();

    private FakeLine(TimeProvider clock)
    {
        Tokens = new(clock);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        server = builder.Build();
        server.Use(GuardAsync);
        server.MapPost("/v2/bot/message/reply", ReplyAsync);
        server.MapPost("/v2/bot/message/push", PushAsync);
        server.MapPost("/v2/bot/chat/loading/start", LoadingAsync);
        RichMenus.Map(server);
    }

    /// <summary>Reply tokens, as it gave them out.</summary>
    public FakeReplyTokens Tokens { get; }

    /// <summary>What goes wrong next.</summary>
    public LineFaults Trouble { get; } = new();

    /// <summary>Rich menus.</summary>
    public FakeRichMenus RichMenus { get; } = new();

    /// <summary>Where it listens.</summary>
    public Uri Address => new(server.Urls.First());

    /// <summary>Everything that reached residents, in order.</summary>
    public IReadOnlyList<LineSent> Sent => [.. sent];

    /// <summary>Every "…" that was shown.</summary>
    public IReadOnlyList<(string ChatId, int Seconds)> Loading => [.. loading];

    /// <summary>Requests of any kind that came in, refused ones too.</summary>
    public int Requests { get; private set; }

    /// <summary>What it would refuse in the array under <c>messages</c>.</summary>
    public static IReadOnlyList<string> Refuses(ReadOnlyMemory<byte> messages)
    {
        using var document = JsonDocument.Parse(messages);
        var rules = new JsonRules();
        MessageRules.Check(rules, JsonSerializer.SerializeToElement(new { messages = document.RootElement }));
        return rules.Faults;
    }

    /// <summary>Starts it on a free port.</summary>
    public static async Task<FakeLine> StartAsync(TimeProvider? clock = null)
    {
        var line = new FakeLine(clock ?? TimeProvider.System);
        await line.server.StartAsync();
        return line;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => server.DisposeAsync();

    private async Task GuardAsync(HttpContext context, RequestDelegate next)
    {
        Requests++;
        context.Response.Headers["x-line-request-id"] = Guid.NewGuid().ToString();
        if (context.Request.Headers.Authorization != "Bearer " + AccessToken)
        {
            await LineRefusal.Of(401, "Authentication failed. Confirm that the access token in the authorization header is valid.").WriteAsync(context);
        }
        else if (!await Trouble.StrikesAsync(context))
        {
            await next(context);
        }
    }
}

/// <summary>What reached a resident.</summary>
/// <param name="UserId">Who.</param>
/// <param name="ReplyToken">Null when it was pushed.</param>
/// <param name="Messages">The array as it was sent.</param>
public sealed record LineSent(string UserId, string? ReplyToken, JsonElement Messages);
