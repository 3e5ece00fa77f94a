using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>A LINE that answers as a test tells it to: refuses, is busy, breaks, hangs or closes the connection. It knows tokens that were used.</summary>
public sealed class ScriptedLine : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Func<HttpContext, Task>> script = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string>> replies = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> taken = new(StringComparer.Ordinal);

    private ScriptedLine(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    /// <summary>Chats that were shown the loading indicator.</summary>
    public ConcurrentQueue<string> Loading { get; } = [];

    /// <summary>Completes at the next loading indicator.</summary>
    public TaskCompletionSource Shown { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Every token that was tried, in order.</summary>
    public ConcurrentQueue<string> Tried { get; } = [];

    /// <summary>Every other address that was asked for.</summary>
    public ConcurrentQueue<string> Others { get; } = [];

    public static async Task<ScriptedLine> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var built = builder.Build();
        var line = new ScriptedLine(built);
        built.MapPost("/v2/bot/message/reply", line.ReplyAsync);
        built.MapPost("/v2/bot/chat/loading/start", line.LoadAsync);
        built.MapFallback((HttpContext context) => line.Others.Enqueue(context.Request.Path));
        await built.StartAsync();
        return line;
    }

    /// <summary>The next replies are answered like this, one after the other.</summary>
    public void Next(params Func<HttpContext, Task>[] answers) => Array.ForEach(answers, script.Enqueue);

    /// <summary>From now on replies are taken, whatever was planned.</summary>
    public void Forget() => script.Clear();

    /// <summary>The messages that were taken for a token.</summary>
    public Task<string> ReplyTo(string token) => replies.GetOrAdd(token, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>How many replies were taken for a token.</summary>
    public int Taken(string token) => taken.GetValueOrDefault(token);

    public static Func<HttpContext, Task> Status(int status, string message = "broken", string? retryAfter = null) => async context =>
    {
        context.Response.StatusCode = status;
        context.Response.Headers["x-line-request-id"] = "a-request-id";
        if (retryAfter is not null)
        {
            context.Response.Headers.RetryAfter = retryAfter;
        }

        await context.Response.WriteAsJsonAsync(new { message });
    };

    public static Task Close(HttpContext context)
    {
        context.Abort();
        return Task.CompletedTask;
    }

    public static Task Hang(HttpContext context)
    {
        var gone = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    }

    public async ValueTask DisposeAsync() => await app.DisposeAsync();

    private async Task ReplyAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var token = body.RootElement.GetProperty("replyToken").GetString()!;
        Tried.Enqueue(token);
        if (script.TryDequeue(out var answer))
        {
            await answer(context);
            return;
        }

        if (taken.AddOrUpdate(token, 1, (_, count) => count + 1) > 1)
        {
            await Status(400, "Invalid reply token")(context);
            return;
        }

        replies.GetOrAdd(token, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult(body.RootElement.GetProperty("messages").GetRawText());
        await context.Response.WriteAsync("{}");
    }

    private async Task LoadAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        Loading.Enqueue(body.RootElement.GetProperty("chatId").GetString()!);
        Shown.TrySetResult();
        context.Response.StatusCode = 202;
    }
}
