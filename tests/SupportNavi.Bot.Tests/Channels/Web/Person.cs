using Microsoft.Playwright;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>A person at the page. Every step waits for the page it leads to.</summary>
public sealed class Person(Uri address, string neutral, IBrowserContext context, IPage page) : IAsyncDisposable
{
    public IPage Page => page;

    public IBrowserContext Context => context;

    /// <summary>Requests to anything but the site itself.</summary>
    public List<string> Elsewhere { get; } = [];

    public async Task StartAsync()
    {
        await context.RouteAsync(
            url => !url.StartsWith(address.ToString(), StringComparison.Ordinal),
            async route =>
            {
                lock (Elsewhere)
                {
                    Elsewhere.Add(route.Request.Url);
                }

                await (route.Request.Url == neutral ? route.ContinueAsync() : route.AbortAsync());
            });
        await page.GotoAsync("/");
    }

    /// <summary>Taps a button of the page by its data.</summary>
    public Task PressAsync(string data) => LeadsToPageAsync(() => page.Locator($"button[name=tap][value=\"{data}\"]").First.ClickAsync());

    /// <summary>Writes into the text box and sends it.</summary>
    public Task WriteAsync(string text) => LeadsToPageAsync(async () =>
    {
        await page.FillAsync("#text", text);
        await page.PressAsync("#text", "Enter");
    });

    /// <summary>Goes somewhere the page has no button for, then looks at the page.</summary>
    public async Task JumpAsync(params string[] taps)
    {
        foreach (var tap in taps)
        {
            var form = context.APIRequest.CreateFormData();
            form.Set("tap", tap);
            await context.APIRequest.PostAsync("/", new() { Form = form });
        }

        await page.GotoAsync("/");
    }

    public async Task LeadsToPageAsync(Func<Task> act)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage at) => loaded.TrySetResult();
        page.Load += Loaded;
        await act();
        await loaded.Task;
        page.Load -= Loaded;
    }

    /// <summary>The data of every button in a part of the page.</summary>
    public async Task<IReadOnlyList<string>> TapsAsync(string within) => await page.Locator($"{within} button[name=tap]").AllAsync() is var buttons
        ? await Task.WhenAll(buttons.Select(async button => await button.GetAttributeAsync("value") ?? ""))
        : [];

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
