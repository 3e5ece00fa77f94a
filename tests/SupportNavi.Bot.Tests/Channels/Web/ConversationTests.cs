using static Microsoft.Playwright.Assertions;

namespace SupportNavi.Bot.Channels.Web;

public sealed class ConversationTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int MostSteps = 15;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_whole_conversation_can_be_held(bool javaScript)
    {
        await using var person = await chromium.ArriveAsync(javaScript);
        for (var step = 0; step < MostSteps && await person.Page.Locator("article").CountAsync() == 0; step++)
        {
            var questions = await person.TapsAsync(".question");
            await person.PressAsync(questions.Count > 0 ? questions[0] : (await person.TapsAsync(".area"))[0]);
        }

        await Expect(person.Page.Locator("article").First).ToBeVisibleAsync();
        var taps = await person.TapsAsync("article");
        await person.PressAsync(taps.First(tap => tap.StartsWith("?card:", StringComparison.Ordinal)));
        await person.PressAsync((await person.TapsAsync("article")).First(tap => tap.StartsWith("!keep=", StringComparison.Ordinal)));
        await person.PressAsync("?memo");
        await Expect(person.Page.Locator(".paper")).ToBeVisibleAsync();
        await person.PressAsync("!restart");
        Assert.NotEmpty(await person.TapsAsync(".question"));
        Assert.Empty(person.Elsewhere);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Words_are_understood_without_the_address_or_history_telling(bool javaScript)
    {
        await using var person = await chromium.ArriveAsync(javaScript);
        await person.WriteAsync("死にたい");
        await Expect(person.Page.Locator(".urgent h1")).ToBeVisibleAsync();
        Assert.Equal(chromium.Address.ToString(), person.Page.Url);
        Assert.Equal("", await person.Page.InputValueAsync("#text"));
    }

    [Fact]
    public async Task A_window_is_found_by_its_name_and_the_conversation_goes_on()
    {
        await using var person = await chromium.ArriveAsync();
        var questions = await person.TapsAsync(".question");
        await person.WriteAsync("ふくししょっぷ べてる");
        await Expect(person.Page.Locator("article").First).ToContainTextAsync("福祉ショップべてる");
        Assert.Equal(chromium.Address.ToString(), person.Page.Url);
        Assert.DoesNotContain("ふくししょっぷ", await person.Page.ContentAsync(), StringComparison.Ordinal);
        await person.PressAsync("!close");
        Assert.Equal(questions, await person.TapsAsync(".question"));
    }

    [Fact]
    public async Task No_topic_is_in_address_title_history_or_storage()
    {
        await using var person = await chromium.ArriveAsync();
        var title = await person.Page.TitleAsync();
        await person.JumpAsync(chromium.Site.AreaTap, chromium.Site.SensitiveTap);
        await Expect(person.Page.Locator("article").First).ToBeVisibleAsync();
        Assert.Equal(chromium.Address.ToString(), person.Page.Url);
        Assert.Equal(title, await person.Page.TitleAsync());
        Assert.Equal("0 0 ", await person.Page.EvaluateAsync<string>("`${localStorage.length} ${sessionStorage.length} ${document.cookie}`"));
        Assert.True(await person.Page.EvaluateAsync<bool>("history.state === null"));
        Assert.Single(await person.Context.CookiesAsync());
        Assert.Empty(person.Elsewhere);
    }

    [Fact]
    public async Task The_answer_has_the_focus()
    {
        await using var person = await chromium.ArriveAsync();
        await person.PressAsync("0.who=me");
        await Expect(person.Page.Locator("h1")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_position_is_used_and_a_refusal_is_answered_kindly()
    {
        await using var person = await chromium.ArriveAsync();
        await person.Page.Locator("#position button").ClickAsync();
        await Expect(person.Page.Locator("#position .notice")).ToBeVisibleAsync();

        var town = chromium.Site.Town;
        await person.Context.GrantPermissionsAsync(["geolocation"]);
        await person.Context.SetGeolocationAsync(new() { Latitude = (float)town.Position!.Value.Latitude, Longitude = (float)town.Position.Value.Longitude });
        await person.LeadsToPageAsync(() => person.Page.Locator("#position button").ClickAsync());
        await Expect(person.Page.Locator("main")).ToContainTextAsync(town.Name);
    }

    [Fact]
    public async Task Without_JavaScript_nothing_is_offered_that_needs_it()
    {
        await using var person = await chromium.ArriveAsync(javaScript: false);
        await Expect(person.Page.Locator("#position")).ToBeHiddenAsync();
        await person.JumpAsync("!keep=" + chromium.Site.Snapshot.Directory.All[0].Id, "?memo");
        await Expect(person.Page.Locator("[data-copy]")).ToBeHiddenAsync();
        await Expect(person.Page.Locator("[data-print]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task The_memo_can_be_copied()
    {
        await using var person = await chromium.ArriveAsync();
        await person.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await person.JumpAsync("!keep=" + chromium.Site.Snapshot.Directory.All[0].Id, "?memo");
        await person.Page.Locator("[data-copy]").ClickAsync();
        await Expect(person.Page.Locator("[data-copy]")).ToHaveTextAsync(chromium.Site.Snapshot.Wordings.All[0]["page.copied"]);
        Assert.Contains(chromium.Site.Snapshot.Directory.All[0].Name, await person.Page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }
}
