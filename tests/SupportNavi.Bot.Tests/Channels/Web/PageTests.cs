using System.Net;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Web;

public sealed class PageTests(PageTests.Shared shared) : IClassFixture<PageTests.Shared>
{
    private Site Site => shared.Site;

    [Fact]
    public async Task The_first_page_offers_each_language_in_its_own_script_and_sets_no_cookie()
    {
        using var resident = Site.Resident();
        using var response = await resident.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.All(Site.Snapshot.Wordings.All, wording => Assert.Contains("value=\"!lang=" + wording.Language + "\" lang=\"" + LanguageTag.Of(wording.Language) + "\"", html, StringComparison.Ordinal));
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(html, "<h1"));
    }

    [Theory]
    [InlineData("en-US,en;q=0.9,ja;q=0.5", "en")]
    [InlineData("fr,ja;q=0.5", "ja")]
    [InlineData("xx", "ja")]
    [InlineData("\"; garbage ,,", "ja")]
    public async Task The_page_begins_in_the_language_the_browser_asks_for(string accepted, string language)
    {
        using var resident = Site.Resident();
        resident.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);
        Assert.Contains($"<html lang=\"{language}\">", await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tap_is_answered_by_a_redirect_to_the_page_which_then_shows_the_answer()
    {
        using var resident = Site.Resident();
        await resident.TapAsync(Site.AreaTap);
        using var response = await resident.PostAsync("/", Forms.Tap(Site.OrdinaryTap));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("/", response.Headers.Location!.OriginalString);
        Assert.Contains("<article", await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_cookie_comes_with_the_first_post_and_ends_with_the_browser_session()
    {
        using var resident = Site.Resident();
        using var response = await resident.PostAsync("/", Forms.Tap("?help"));
        var cookie = Assert.Single(response.Headers.GetValues("Set-Cookie"));
        Assert.Matches("^session=[A-Za-z0-9_-]{43}; path=/; samesite=lax; httponly$", cookie);
        using var next = await resident.PostAsync("/", Forms.Tap("?memo"));
        Assert.False(next.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_cookie_is_secure_where_the_connection_is()
    {
        using var resident = Site.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });
        using var response = await resident.PostAsync("/", Forms.Tap("?help"));
        Assert.Contains("; secure;", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_said_only_once_is_said_by_the_page_that_follows_so_that_back_never_sends_a_form_again()
    {
        using var resident = Site.Resident();
        using var response = await resident.PostAsync("/", Forms.Text("ぬぬぬぬぬ"));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        var notice = Site.Snapshot.Wordings.All[0]["notice.not-understood"];
        Assert.Contains(notice, await resident.GetStringAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain(notice, await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cookie_that_the_store_does_not_know_is_not_taken_over()
    {
        using var planted = Site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, "/") { Content = Forms.Tap("0.who=me") };
        request.Headers.Add("Cookie", "session=" + new string('A', 43));

        using var response = await planted.SendAsync(request);

        Assert.DoesNotContain(new string('A', 43), string.Concat(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_crisis_is_answered_at_once_with_contacts_and_the_conversation_goes_on_where_it_was()
    {
        using var resident = Site.Resident();
        await resident.TapAsync("0.who=me");
        var before = await resident.GetStringAsync("/");
        using var response = await resident.PostAsync("/", Forms.Text("死にたい"));
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("<div class=\"urgent\"><h1", Squeezed(html), StringComparison.Ordinal);
        Assert.Contains("href=\"tel:", html, StringComparison.Ordinal);
        Assert.DoesNotContain("死にたい", html, StringComparison.Ordinal);
        Assert.Equal(before, await resident.GetStringAsync("/"));
    }

    [Fact]
    public async Task A_position_sets_the_area()
    {
        using var resident = Site.Resident();
        await resident.TapAsync(Site.OrdinaryTap);
        var town = Site.Town;
        using var response = await resident.PostAsync("/", Forms.Of(("lat", town.Position!.Value.Latitude.ToString()), ("lng", town.Position.Value.Longitude.ToString())));
        Assert.Contains(town.Name, await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_everything_takes_the_cookie_with_it()
    {
        using var resident = Site.Resident();
        await resident.TapAsync(Site.OrdinaryTap);
        using var response = await resident.PostAsync("/", Forms.Tap("!forget"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("session=; expires=Thu, 01 Jan 1970", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        using var fresh = Site.Resident();
        Assert.Equal(await fresh.GetStringAsync("/"), await resident.GetStringAsync("/"));
    }

    [Fact]
    public async Task Leaving_forgets_the_sensitive_topic_and_the_cookie_and_shows_the_neutral_site()
    {
        using var resident = Site.Resident();
        await resident.TapAsync(Site.SensitiveTap);
        using var response = await resident.PostAsync("/leave", Forms.Of());
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal("https://www.jma.go.jp/", response.Headers.Location!.OriginalString);
        Assert.Contains("session=; expires=", Assert.Single(response.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Leaving_by_script_is_answered_with_nothing_to_follow()
    {
        using var resident = Site.Resident();
        await resident.TapAsync(Site.OrdinaryTap);
        using var response = await resident.PostAsync("/leave", new StringContent(""));
        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
    }

    [Fact]
    public async Task Leaving_works_when_the_store_does_not()
    {
        var store = new FakeStore();
        using var site = new Site(services => services.Use<ISessionStore>(store));
        using var resident = site.Resident();
        await resident.TapAsync(site.SensitiveTap);
        store.IsDown = true;
        using var response = await resident.PostAsync("/leave", Forms.Of());
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.True(response.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task A_store_that_is_down_gets_the_resident_a_kind_page_with_emergency_numbers_and_nothing_half_written()
    {
        var store = new FakeStore();
        using var site = new Site(services => services.Use<ISessionStore>(store));
        using var resident = site.Resident();
        await resident.TapAsync(site.AreaTap);
        var before = store.Rows.Values.Single();
        store.IsDown = true;
        using var response = await resident.PostAsync("/", Forms.Tap(site.OrdinaryTap));
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains(site.Snapshot.Wordings.All[0]["page.broken.text"], html, StringComparison.Ordinal);
        Assert.Contains("href=\"tel:110\"", html, StringComparison.Ordinal);
        Assert.Same(before, store.Rows.Values.Single());
    }

    private static string Squeezed(string html) => System.Text.RegularExpressions.Regex.Replace(html, @">\s+<", "><");

    public sealed class Shared : IDisposable
    {
        public Site Site { get; } = new();

        public void Dispose() => Site.Dispose();
    }
}
