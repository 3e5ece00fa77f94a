using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Web;

public sealed class SafetyTests(PageTests.Shared shared) : IClassFixture<PageTests.Shared>
{
    private Site Site => shared.Site;

    [Theory]
    [InlineData("GET", "/")]
    [InlineData("POST", "/")]
    [InlineData("PUT", "/")]
    [InlineData("GET", "/nothing/here")]
    [InlineData("POST", "/nothing")]
    [InlineData("POST", "/leave")]
    [InlineData("GET", "/robots.txt")]
    public async Task Every_answer_carries_the_headers_that_keep_it_private(string method, string path)
    {
        using var resident = Site.Resident();
        using var request = new HttpRequestMessage(new(method), path);
        using var response = await resident.SendAsync(request);
        string Header(string name) => string.Join(',', response.Headers.TryGetValues(name, out var values) ? values : response.Content.Headers.TryGetValues(name, out values) ? values : []);

        Assert.Contains("default-src 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", Header("Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("no-referrer", Header("Referrer-Policy"));
        Assert.Equal("nosniff", Header("X-Content-Type-Options"));
        Assert.Contains("geolocation=(self)", Header("Permissions-Policy"), StringComparison.Ordinal);
        Assert.Equal("", Header("Server"));
        Assert.Equal(path == "/robots.txt" ? "no-cache" : "no-store", Header("Cache-Control"));
        Assert.Equal(path == "/" && method == "GET" ? "" : "noindex, nofollow", Header("X-Robots-Tag"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "http://localhost:81")]
    [InlineData("Origin", "garbage")]
    public async Task A_post_from_another_site_is_refused_kindly_and_changes_nothing(string header, string value)
    {
        using var resident = Site.Resident();
        await resident.TapAsync("0.who=me");
        var before = await resident.GetStringAsync("/");
        foreach (var path in (string[])["/", "/leave"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Forms.Tap("!restart") };
            request.Headers.Add(header, value);
            using var response = await resident.SendAsync(request);
            Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
            Assert.False(response.Headers.Contains("Set-Cookie"));
        }

        Assert.Equal(before, await resident.GetStringAsync("/"));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "same-origin")]
    [InlineData("Sec-Fetch-Site", "none")]
    [InlineData("Origin", "http://localhost")]
    [InlineData("Origin", "null")]
    public async Task Posts_of_the_page_itself_are_accepted_from_new_and_old_browsers(string header, string value)
    {
        using var resident = Site.Resident();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = Forms.Tap("0.who=me") };
        request.Headers.Add(header, value);
        using var response = await resident.SendAsync(request);
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
    }

    [Theory]
    [InlineData("session=")]
    [InlineData("session=' OR 1=1")]
    [InlineData("session=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("other=1; session=%00")]
    public async Task A_cookie_that_is_none_of_ours_is_replaced_at_the_next_post(string cookie)
    {
        using var resident = Site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        resident.DefaultRequestHeaders.Add("Cookie", cookie);
        Assert.NotEmpty(Site.Taps(await resident.GetStringAsync("/")));
        using var response = await resident.PostAsync("/", Forms.Tap("0.who=me"));
        Assert.True(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/nothing")]
    [InlineData("/index.html")]
    [InlineData("/Index")]
    [InlineData("/-")]
    [InlineData("/leave")]
    public async Task An_address_without_a_page_says_so_neutrally_and_leads_back(string path)
    {
        using var resident = Site.Resident();
        using var response = await resident.GetAsync(path);
        var html = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed);
        Assert.Contains("href=\"/\"", html, StringComparison.Ordinal);
        Assert.Contains(Site.Snapshot.Wordings.All[0]["page.missing.title"], html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_many_requests_from_one_address_get_a_kind_page()
    {
        using var site = new Site(null, ("Web:RequestsPerMinute", "3"));
        using var resident = site.Resident();
        for (var number = 0; number < 3; number++)
        {
            await resident.GetStringAsync("/");
        }

        using var response = await resident.GetAsync("/");
        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.Contains(site.Snapshot.Wordings.All[0]["page.busy.title"], await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unexpected_failure_gets_a_kind_page_and_logs_nothing_typed()
    {
        var log = new FakeLog();
        using var site = new Site(services =>
        {
            services.Use<ISessionStore>(new BrokenStore());
            services.AddSingleton<ILoggerProvider>(log);
        });
        using var resident = site.Resident();
        using var response = await resident.PostAsync("/", Forms.Text("a-typed-secret"));
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains(site.Snapshot.Wordings.All[0]["page.broken.title"], await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains(log.Lines, line => line.Contains("A page could not be made", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains("a-typed-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Robots_see_the_first_page_only()
    {
        using var resident = Site.Resident();
        var robots = await resident.GetStringAsync("/robots.txt");
        Assert.Contains("Disallow: /\n", robots, StringComparison.Ordinal);
        Assert.Contains("Allow: /$", robots, StringComparison.Ordinal);
    }
}
