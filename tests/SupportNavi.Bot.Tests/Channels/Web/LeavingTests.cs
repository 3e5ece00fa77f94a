using static Microsoft.Playwright.Assertions;

namespace SupportNavi.Bot.Channels.Web;

public sealed class LeavingTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_button_leaves_to_the_neutral_site_and_forgets(bool javaScript)
    {
        await using var person = await InATopicAsync(javaScript);
        await person.LeadsToPageAsync(() => person.Page.Locator("#leave button").ClickAsync());
        await AssertLeftAsync(person);
    }

    [Fact]
    public async Task Shift_three_times_leaves_too()
    {
        await using var person = await InATopicAsync(javaScript: true);
        await person.LeadsToPageAsync(async () =>
        {
            await person.Page.Keyboard.PressAsync("Shift");
            await person.Page.Keyboard.PressAsync("Shift");
            await person.Page.Keyboard.PressAsync("Shift");
        });
        await AssertLeftAsync(person);
    }

    [Fact]
    public async Task Shift_in_the_middle_of_writing_does_not_leave()
    {
        await using var person = await chromium.ArriveAsync();
        await person.Page.FocusAsync("#text");
        await person.Page.Keyboard.PressAsync("Shift");
        await person.Page.Keyboard.PressAsync("a");
        await person.Page.Keyboard.PressAsync("Shift");
        await person.Page.Keyboard.PressAsync("b");
        await person.Page.Keyboard.PressAsync("Shift");
        await Expect(person.Page.Locator("#text")).ToHaveValueAsync("ab");
        Assert.Equal(chromium.Address.ToString(), person.Page.Url);
    }

    [Fact]
    public async Task Going_back_after_leaving_shows_nothing_of_the_topic()
    {
        await using var person = await InATopicAsync(javaScript: true);
        await person.LeadsToPageAsync(() => person.Page.Locator("#leave button").ClickAsync());
        await chromium.Neutral.Left;
        await person.Page.GoBackAsync();
        await Expect(person.Page.Locator("article")).ToHaveCountAsync(0);
        await person.Page.GotoAsync("/");
        await Expect(person.Page.Locator("article")).ToHaveCountAsync(0);
    }

    private async Task<Person> InATopicAsync(bool javaScript)
    {
        var person = await chromium.ArriveAsync(javaScript);
        await person.JumpAsync(chromium.Site.AreaTap, chromium.Site.SensitiveTap);
        await Expect(person.Page.Locator("article").First).ToBeVisibleAsync();
        Assert.Empty(person.Elsewhere);
        chromium.Neutral.Expect();
        return person;
    }

    private async Task AssertLeftAsync(Person person)
    {
        Assert.StartsWith("session=; expires=", await chromium.Neutral.Left, StringComparison.Ordinal);
        Assert.Equal(chromium.Neutral.Address, person.Page.Url);
        Assert.DoesNotContain(person.Elsewhere, url => !url.StartsWith(chromium.Neutral.Address, StringComparison.Ordinal));
    }
}
