using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportNavi.Bot.Channels.Line.Sending;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>The program with LINE set up, and a LINE to answer it.</summary>
public sealed class LineSite : IAsyncDisposable
{
    private readonly HttpClient client;

    private LineSite(ScriptedLine line, Action<IServiceCollection>? change, (string Name, string Value)[] settings)
    {
        Line = line;
        Site = new(
            services =>
            {
                services.AddSingleton<ILoggerProvider>(Log);
                change?.Invoke(services);
            },
            [.. Settings(line.Address), ("Line:LoadingAfterSeconds", "29"), .. settings]);
        client = Site.Resident();
    }

    public ScriptedLine Line { get; }

    public Site Site { get; }

    public HttpClient Client => client;

    internal FakeLog Log { get; } = new();

    internal ISessionStore Store => Site.Services.GetRequiredService<ISessionStore>();

    public static async Task<LineSite> StartAsync(Action<IServiceCollection>? change = null, params (string Name, string Value)[] settings) =>
        new(await ScriptedLine.StartAsync(), change, settings);

    public static (string Name, string Value)[] Settings(string address) =>
    [
        ("Line:ChannelSecret", Webhooks.Secret), ("Line:ChannelAccessToken", Webhooks.Token), ("Line:ApiBase", address), ("Line:DataApiBase", address),
        ("Line:PublicUrl", "https://navi.test/"),
    ];

    /// <summary>Posts events that must be taken.</summary>
    public async Task PostAsync(params JsonObject[] events)
    {
        using var response = await client.PostEventsAsync(events);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    /// <summary>Posts one event and waits for the messages that answer it.</summary>
    public async Task<string> AnswerAsync(JsonObject one)
    {
        await PostAsync(one);
        return await Line.ReplyTo(one["replyToken"]!.GetValue<string>());
    }

    /// <summary>Waits until everything for somebody has been sent or given up.</summary>
    public Task SettledAsync(string user = "Uperson") => Site.Services.GetRequiredService<OutboxSender>().SettledAsync(Site.Services.GetRequiredService<SessionKeys>().Of("line", user));

    /// <summary>Every reply that still waits.</summary>
    internal Task<IReadOnlyList<Outgoing>> UnsentAsync() => Store.UnsentAsync(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue);

    /// <summary>What is remembered of somebody.</summary>
    internal Task<Session?> RowAsync(string user = "Uperson") => Store.LoadAsync(Site.Services.GetRequiredService<SessionKeys>().Of("line", user));

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await Site.DisposeAsync();
        await Line.DisposeAsync();
    }
}
