using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace SupportNavi.Bot.Channels.Web;

/// <summary>One Chromium and one running site for all browser tests of a class.</summary>
public sealed class Chromium : IAsyncLifetime, IAsyncDisposable
{
    private const string Path = "/usr/bin/chromium";
    private IPlaywright? playwright;
    private IBrowser? browser;

    private Site? site;
    private NeutralSite? neutral;

    public Site Site => site!;

    public NeutralSite Neutral => neutral!;

    public Uri Address => Site.ClientOptions.BaseAddress;

    public async Task InitializeAsync()
    {
        Assert.True(File.Exists(Path), $"{Path} is missing; ./tests/run installs what the tests need.");
        neutral = await NeutralSite.StartAsync();
        site = new(services => services.AddSingleton<IStartupFilter>(neutral), ("Web:NeutralSite", neutral.Address));
        site.UseKestrel(0);
        site.StartServer();
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Path,
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
                "--disable-sync",
            ],
        });
    }

    /// <summary>A person with a browser of their own; nothing they open leaves this machine.</summary>
    public async Task<Person> ArriveAsync(bool javaScript = true, int width = 360, int height = 740, bool dark = false)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address.ToString(),
            JavaScriptEnabled = javaScript,
            ViewportSize = new() { Width = width, Height = height },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            Locale = "ja-JP",
        });
        var person = new Person(Address, Neutral.Address, context, await context.NewPageAsync());
        await person.StartAsync();
        return person;
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    public async ValueTask DisposeAsync()
    {
        await (browser?.DisposeAsync() ?? default);
        playwright?.Dispose();
        await (site?.DisposeAsync() ?? default);
        await (neutral?.DisposeAsync() ?? default);
    }
}
