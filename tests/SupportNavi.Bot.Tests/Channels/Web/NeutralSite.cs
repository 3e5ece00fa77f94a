using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>A site to leave to, and what the program answered to the wish to leave.</summary>
public sealed class NeutralSite : IStartupFilter, IAsyncDisposable
{
    private readonly WebApplication app;
    private TaskCompletionSource<string> left = Fresh();

    private NeutralSite(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single() + "/";

    /// <summary>The cookie header of the program's next answer to すぐ離れる.</summary>
    public Task<string> Left => left.Task;

    public static async Task<NeutralSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/", () => Results.Text("<!DOCTYPE html><html lang=en><title>Weather</title><p>Sunny</p>", "text/html"));
        await site.StartAsync();
        return new(site);
    }

    public void Expect() => left = Fresh();

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => application =>
    {
        application.Use(async (context, proceed) =>
        {
            await proceed(context);
            if (context.Request.Path == "/leave")
            {
                left.TrySetResult(context.Response.Headers.SetCookie.ToString());
            }
        });
        next(application);
    };

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static TaskCompletionSource<string> Fresh() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
