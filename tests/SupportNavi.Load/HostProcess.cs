using System.Buffers.Text;
using System.Security.Cryptography;
using SupportNavi.Bot;
using SupportNavi.Bot.Channels.Line.Sending;
using SupportNavi.Bot.Channels.Line.Webhook;
using SupportNavi.Bot.Publishing;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Load;

/// <summary>The program under load, and beside it the least a durable bot can do: verify, commit one row, send a constant reply.</summary>
internal static class HostProcess
{
    public static int Run(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.AddSupportNavi();
        var app = builder.Build();
        if (!app.TryPublish())
        {
            return 1;
        }

        app.MapSupportNavi();
        var (store, api, time) = (app.Services.GetRequiredService<ISessionStore>(), app.Services.GetRequiredService<LineApi>(), app.Services.GetRequiredService<TimeProvider>());
        var signature = app.Services.GetRequiredService<LineSignature>();
        app.MapPost("/baseline", async (HttpRequest request, int size) =>
        {
            var body = new byte[(int)request.ContentLength!];
            await request.Body.ReadExactlyAsync(body);
            if (!signature.IsOf(body, request.Headers[LineSignature.Header]))
            {
                return Results.Unauthorized();
            }

            var key = Base64Url.EncodeToString(SHA256.HashData(body));
            await store.SaveAsync(key, new(new byte[300], null, null, time.GetUtcNow().AddDays(1)));
            _ = api.ReplyAsync(key, Constant(size), CancellationToken.None);
            return Results.Ok();
        });
        app.MapGet("/memory", (bool collect) => Results.Json(new { Heap = GC.GetTotalMemory(collect), Process = Environment.WorkingSet }));
        return app.Serve();
    }

    private static byte[] Constant(int size)
    {
        var message = new byte[Math.Max(size, 2)];
        Array.Fill(message, (byte)' ');
        (message[0], message[^1]) = ((byte)'[', (byte)']');
        return message;
    }
}
