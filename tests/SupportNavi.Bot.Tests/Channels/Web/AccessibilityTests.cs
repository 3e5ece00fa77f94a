using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Web;

public sealed class AccessibilityTests(Chromium chromium) : IClassFixture<Chromium>
{
    /// <summary>Every kind of screen, by what leads there.</summary>
    public static TheoryData<string, string> Screens => new()
    {
        { "first page", "" },
        { "question with trail", "0.who=me" },
        { "areas", "0.who=me ORDINARY" },
        { "results", "AREA 0.who=me ORDINARY" },
        { "sensitive results", "AREA SENSITIVE" },
        { "results in English", "!lang=en AREA ORDINARY" },
        { "results in plain Japanese", "!lang=ja-easy AREA ORDINARY" },
        { "card", "AREA ORDINARY ?card:ORGANIZATION" },
        { "card in English", "!lang=en AREA ORDINARY ?card:ORGANIZATION" },
        { "question with furigana", "!furigana=yes 0.who=me" },
        { "results with furigana", "!furigana=yes AREA ORDINARY" },
        { "card with furigana", "!furigana=yes AREA ORDINARY ?card:ORGANIZATION" },
        { "memo", "!keep=ORGANIZATION ?memo" },
        { "what to say", "AREA ORDINARY ?script" },
        { "several troubles", "AREA ORDINARY !new 1.@=anything" },
        { "emergency", "?sos" },
        { "help", "?help" },
        { "languages", "?lang" },
        { "deleting", "?forget" },
    };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_screen_is_accessible_in_light_and_dark(string name, string taps)
    {
        foreach (var dark in (bool[])[false, true])
        {
            await using var person = await chromium.ArriveAsync(dark: dark);
            await person.JumpAsync(Taps(taps));
            await AssertAccessibleAsync(person, name);
        }
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_screen_is_readable_on_the_smallest_phone_and_at_400_percent(string name, string taps)
    {
        foreach (var height in (int[])[640, 256])
        {
            await using var person = await chromium.ArriveAsync(width: 320, height: height);
            await person.JumpAsync(Taps(taps));
            var overflow = await person.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            Assert.True(overflow <= 0, $"{name} is {overflow} px too wide at 320 × {height}");
            Assert.Empty(person.Elsewhere);
        }
    }

    [Fact]
    public async Task Answers_to_typed_words_and_pages_that_are_not_there_are_accessible_too()
    {
        await using var person = await chromium.ArriveAsync();
        await person.WriteAsync("死にたい");
        await AssertAccessibleAsync(person, "crisis");
        await person.WriteAsync("ぬぬぬぬぬ");
        await AssertAccessibleAsync(person, "not understood");
        await person.Page.GotoAsync("/nothing");
        await AssertAccessibleAsync(person, "missing");
    }

    [Fact]
    public async Task Buttons_are_large_enough_for_any_finger()
    {
        await using var person = await chromium.ArriveAsync();
        await person.JumpAsync(Taps("AREA 0.who=me ORDINARY"));
        foreach (var button in await person.Page.Locator("button:visible, .links a:visible").AllAsync())
        {
            var box = await button.BoundingBoxAsync();
            Assert.True(box!.Height >= 48 && box.Width >= 48, $"{await button.TextContentAsync()}: {box.Width} × {box.Height}");
        }
    }

    [Fact]
    public async Task A_screen_reader_says_no_reading()
    {
        await using var person = await chromium.ArriveAsync();
        await person.JumpAsync("!furigana=yes", "?help");
        var wording = chromium.Site.Snapshot.Wordings.All[0];
        await Assertions.Expect(person.Page.Locator("[value='?help']")).ToHaveAccessibleNameAsync(Spaced(wording["nav.help"]));
        await Assertions.Expect(person.Page.Locator("#text")).ToHaveAccessibleNameAsync(Spaced(wording["page.text"]));
        await Assertions.Expect(person.Page.Locator("#text")).ToHaveAccessibleDescriptionAsync(Spaced(wording["page.text-note"]));
    }

    [Fact]
    public void The_script_is_small() => Assert.InRange(new Assets().Length("site.js"), 1, 4096);

    /// <summary>Playwright's own computation puts spaces around ruby, as it does around everything that is not plain inline.</summary>
    private static Regex Spaced(string text) => new("^" + string.Join(@"\s*", text.Select(character => Regex.Escape(character.ToString()))) + "$");

    private static async Task AssertAccessibleAsync(Person person, string name)
    {
        var found = (await person.Page.RunAxe()).Violations;
        Assert.True(found.Length == 0, $"{name}: " + string.Join('\n', found.Select(violation => $"{violation.Id}: {violation.Help}\n  {string.Join("\n  ", violation.Nodes.Select(node => node.Html))}")));
    }

    private string[] Taps(string taps) =>
    [
        .. taps.Replace("ORDINARY", chromium.Site.OrdinaryTap, StringComparison.Ordinal).Replace("SENSITIVE", chromium.Site.SensitiveTap, StringComparison.Ordinal)
            .Replace("AREA", chromium.Site.AreaTap, StringComparison.Ordinal)
            .Replace("ORGANIZATION", chromium.Site.Snapshot.Directory.All.First(organization => organization.Phone.Length > 0).Id, StringComparison.Ordinal)
            .Replace("anything", GuideTree.AnythingId, StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries),
    ];
}
