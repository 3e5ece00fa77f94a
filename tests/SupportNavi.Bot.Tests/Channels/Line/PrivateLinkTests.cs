using System.Net;
using System.Text.RegularExpressions;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line;

public sealed partial class PrivateLinkTests : IAsyncLifetime
{
    private LineSite site = null!;

    public async Task InitializeAsync() => site = await LineSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    private Wording Japanese => site.Site.Snapshot.Wordings.All[0];

    [Fact]
    public async Task The_link_opens_the_conversation_on_the_page_once()
    {
        var path = await LinkAsync();
        using var person = site.Site.Resident();
        using var opened = await person.PostAsync(path, null);
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
        Assert.Equal("/", opened.Headers.Location!.OriginalString);
        Assert.Contains(Japanese[site.Site.SensitiveGoal.TitleKey], await person.GetStringAsync("/"), StringComparison.Ordinal);

        using var other = site.Site.Resident();
        using var again = await other.PostAsync(path, null);
        await AssertGoneAsync(again);
    }

    [Fact]
    public async Task Previews_neither_use_it_up_nor_learn_anything()
    {
        var path = await LinkAsync();
        using var preview = site.Site.Resident();
        for (var look = 0; look < 3; look++)
        {
            using var response = await preview.GetAsync(path);
            var html = await response.Content.ReadAsStringAsync();
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("no-store", response.Headers.GetValues("Cache-Control").Single());
            Assert.Equal("noindex, nofollow", response.Headers.GetValues("X-Robots-Tag").Single());
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.Contains(Japanese["line.page.open"], html, StringComparison.Ordinal);
            Assert.Empty(Site.Taps(html));
            Assert.DoesNotContain(Japanese[site.Site.SensitiveGoal.TitleKey], html, StringComparison.Ordinal);
        }

        using var opened = await preview.PostAsync(path, null);
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
    }

    [Fact]
    public async Task It_ends_after_15_minutes()
    {
        var path = await LinkAsync();
        site.Site.Time.Advance(TimeSpan.FromMinutes(15));
        using var person = site.Site.Resident();
        using var seen = await person.GetAsync(path);
        await AssertGoneAsync(seen);
        using var opened = await person.PostAsync(path, null);
        await AssertGoneAsync(opened);
    }

    [Fact]
    public async Task What_is_opened_is_forgotten_in_time_as_well()
    {
        var path = await LinkAsync();
        site.Site.Time.Advance(TimeSpan.FromMinutes(10));
        using var person = site.Site.Resident();
        using var opened = await person.PostAsync(path, null);
        site.Site.Time.Advance(TimeSpan.FromMinutes(5));
        Assert.DoesNotContain(Japanese[site.Site.SensitiveGoal.TitleKey], await person.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Deleting_the_conversation_or_blocking_the_account_ends_its_links_and_nobody_elses()
    {
        var (mine, blocked, other) = (await LinkAsync("Umine"), await LinkAsync("Ublocked"), await LinkAsync("Uother"));
        await site.AnswerAsync(Webhooks.Tap("forget", "!forget", "Umine"));
        await site.PostAsync(Webhooks.Event("unfollow", "blocked", "Ublocked").With("timestamp", site.Site.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        using var person = site.Site.Resident();
        using var gone = await person.GetAsync(mine);
        using var away = await person.GetAsync(blocked);
        using var here = await person.GetAsync(other);
        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.OK), (gone.StatusCode, away.StatusCode, here.StatusCode));
    }

    [Theory]
    [InlineData("/d/x")]
    [InlineData("/d/AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("/d/'%20OR%201=1;%20--AAAAAA")]
    [InlineData("/d/<script>alert(1)<")]
    public async Task A_guessed_link_says_the_same_as_a_used_one(string path)
    {
        await LinkAsync();
        using var person = site.Site.Resident();
        using var seen = await person.GetAsync(path);
        await AssertGoneAsync(seen);
        using var opened = await person.PostAsync(path, null);
        await AssertGoneAsync(opened);
    }

    [Fact]
    public async Task Another_site_cannot_press_the_button()
    {
        var path = await LinkAsync();
        using var person = site.Site.Resident();
        using var request = new HttpRequestMessage(HttpMethod.Post, path);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        using var refused = await person.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        using var opened = await person.PostAsync(path, null);
        Assert.Equal(HttpStatusCode.SeeOther, opened.StatusCode);
    }

    [Fact]
    public async Task An_ordinary_answer_carries_no_link_and_the_token_is_in_no_file()
    {
        await site.AnswerAsync(Webhooks.Tap("area", site.Site.AreaTap));
        Assert.Empty(Link().Matches(await site.AnswerAsync(Webhooks.Tap("1", site.Site.OrdinaryTap))));
        var token = (await LinkAsync("Uother"))["/d/".Length..];
        await site.SettledAsync("Uother");
        await site.Store.SweepAsync(site.Site.Time.GetUtcNow());
        var files = string.Concat(Directory.EnumerateFiles(site.Site.Local, "sessions.db*").Select(path => System.Text.Encoding.Latin1.GetString(Bytes(path))));
        Assert.DoesNotContain(token, files, StringComparison.Ordinal);

        static byte[] Bytes(string path)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[file.Length];
            file.ReadExactly(bytes);
            return bytes;
        }
    }

    private async Task<string> LinkAsync(string user = "Uperson")
    {
        await site.AnswerAsync(Webhooks.Tap(user + "-area", site.Site.AreaTap, user));
        var answer = await site.AnswerAsync(Webhooks.Tap(user + "-goal", site.Site.SensitiveTap, user));
        Assert.DoesNotContain(Japanese[site.Site.SensitiveGoal.TitleKey], answer, StringComparison.Ordinal);
        return Link().Match(answer).Groups[1].Value;
    }

    private async Task AssertGoneAsync(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.Contains(Japanese["line.page-gone.title"], await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [GeneratedRegex("https://navi\\.test(/d/[A-Za-z0-9_-]{22})")]
    private static partial Regex Link();
}
