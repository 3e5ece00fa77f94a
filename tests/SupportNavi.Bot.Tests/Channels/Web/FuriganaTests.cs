using System.Net;
using System.Text.RegularExpressions;

namespace SupportNavi.Bot.Channels.Web;

public sealed partial class FuriganaTests(PageTests.Shared shared) : IClassFixture<PageTests.Shared>
{
    private const string On = "!furigana=yes";
    private const string Off = "!furigana=no";
    private const string Window = "hk-611f3160d5";

    private Site Site => shared.Site;

    [Fact]
    public async Task A_button_puts_readings_over_kanji_and_takes_them_away()
    {
        using var resident = Site.Resident();
        Assert.DoesNotContain("<ruby>", await resident.GetStringAsync("/"), StringComparison.Ordinal);

        var on = await PageAfterAsync(resident, On);
        Assert.Contains("<ruby>", on, StringComparison.Ordinal);
        Assert.Contains(Site.Snapshot.Wordings.All[0]["notice.furigana-yes"], on, StringComparison.Ordinal);
        Assert.DoesNotContain(On, Site.Taps(on));

        var off = await PageAfterAsync(resident, Off);
        Assert.DoesNotContain("<ruby>", off, StringComparison.Ordinal);
        Assert.DoesNotContain(Off, Site.Taps(off));
    }

    [Fact]
    public async Task It_stays_through_back_and_a_new_start_and_ends_with_everything_else()
    {
        using var resident = Site.Resident();
        foreach (var tap in (string[])[On, "0.who=me", "!back", "!restart", Site.AreaTap])
        {
            Assert.Contains("<ruby>", await PageAfterAsync(resident, tap), StringComparison.Ordinal);
        }

        using var forgotten = await resident.PostAsync("/", Forms.Tap("!forget"));
        Assert.DoesNotContain("<ruby>", await forgotten.Content.ReadAsStringAsync() + await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_answers_names_and_addresses_have_readings()
    {
        using var resident = Site.Resident();
        await resident.TapAsync(On);
        Assert.Contains(Over("困", "こま"), await PageAfterAsync(resident, "?ask:who"), StringComparison.Ordinal);
        Assert.Contains(Over("家族", "かぞく"), await PageAfterAsync(resident, "?ask:who"), StringComparison.Ordinal);

        var card = await PageAfterAsync(resident, "?card:" + Window);
        Assert.Contains(Over("成年", "せいねん") + Over("相談", "そうだん") + "センター</h", card, StringComparison.Ordinal);
        Assert.Contains(Over("白石", "しろいし") + Over("区", "く"), card, StringComparison.Ordinal);
    }

    [Fact]
    public async Task But_for_its_readings_a_page_is_the_same_and_every_goal_has_some()
    {
        using var plain = Site.Resident();
        using var furigana = Site.Resident();
        await PageAfterAsync(furigana, On);
        await PageAfterAsync(plain, Off);
        var taps = Site.Snapshot.Guide.Goals.Select(goal => "0.@=" + goal.Id);
        foreach (var tap in taps.Prepend(Site.AreaTap).Concat(["0.who=child", "?help", "?lang", "?script", "?card:" + Window, "!keep=" + Window, "?memo", "?sos", "?area", "!new", "1.@=anything"]))
        {
            var with = await PageAfterAsync(furigana, tap);
            Assert.Contains("<ruby>", with, StringComparison.Ordinal);
            Assert.Equal(Bare(await PageAfterAsync(plain, tap)), Bare(with));
        }
    }

    [Fact]
    public async Task There_is_no_ruby_where_it_would_be_text_and_none_in_what_is_copied()
    {
        using var resident = Site.Resident();
        await PageAfterAsync(resident, On);
        await PageAfterAsync(resident, "!keep=" + Window);
        var html = await PageAfterAsync(resident, "?memo");
        Assert.DoesNotMatch("<title>[^<]*<ruby|=\"[^\"]*<ruby", html);
        Assert.DoesNotContain("<ruby>", Paper().Match(html).Value, StringComparison.Ordinal);
        Assert.Contains("北海道ひきこもり成年相談センター", Paper().Match(html).Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_Japanese_pages_have_it()
    {
        using var resident = Site.Resident();
        await PageAfterAsync(resident, On);
        var english = await PageAfterAsync(resident, "!lang=en");
        Assert.DoesNotContain("<ruby>", await PageAfterAsync(resident, "?card:" + Window), StringComparison.Ordinal);
        Assert.DoesNotContain(Site.Taps(english), tap => tap.StartsWith("!furigana", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_easy_Japanese_the_reading_of_a_name_is_shown_once()
    {
        const string Reading = "<p class=\"note\" lang=\"ja\">ほっかいどうひきこもりせいねんそうだんせんたー</p>";
        using var resident = Site.Resident();
        await PageAfterAsync(resident, "!lang=ja-easy");
        Assert.Contains(Reading, await PageAfterAsync(resident, "?card:" + Window), StringComparison.Ordinal);
        var html = await PageAfterAsync(resident, On);
        Assert.DoesNotContain(Reading, html, StringComparison.Ordinal);
        Assert.Contains(Over("成年", "せいねん"), html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_data_holds_stays_text_within_ruby()
    {
        using var folder = new TemporaryFolder();
        var id = "";
        ShippedCopy.Make(folder.Path, table => table.File == "hokkaido/organizations.csv", row =>
        {
            (row["name"], row["name_kana"]) = ("<b>相談</b>&所", "");
            id = row["id"];
        });
        using var site = new Site(null, ("Data:Folder", folder.Path));
        using var resident = site.Resident();
        await PageAfterAsync(resident, On);
        var html = await PageAfterAsync(resident, "?card:" + id);
        Assert.Contains("&lt;b&gt;" + Over("相談", "そうだん") + "&lt;/b&gt;&amp;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b><ruby>相談", html, StringComparison.Ordinal);
    }

    private static string Over(string text, string reading) => $"<ruby>{text}<rp>(</rp><rt aria-hidden=\"true\">{reading}</rt><rp>)</rp></ruby>";

    /// <summary>What the resident sees after a tap.</summary>
    private static async Task<string> PageAfterAsync(HttpClient resident, string tap)
    {
        using var response = await resident.PostAsync("/", Forms.Tap(tap));
        Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther);
        return response.StatusCode == HttpStatusCode.OK ? await response.Content.ReadAsStringAsync() : await resident.GetStringAsync("/");
    }

    private static string Bare(string html) => Added().Replace(html, "");

    [GeneratedRegex("<body class=\"furigana\"|<body|<rp>[^<]*</rp>|<rt aria-hidden=\"true\">[^<]*</rt>|</?ruby>|<li><button name=\"tap\" value=\"!furigana=.*?</li>|<p class=\"notice text\">ふりがな.*?</p>", RegexOptions.Singleline)]
    private static partial Regex Added();

    [GeneratedRegex("<p class=\"text paper\".*?</p>", RegexOptions.Singleline)]
    private static partial Regex Paper();
}
