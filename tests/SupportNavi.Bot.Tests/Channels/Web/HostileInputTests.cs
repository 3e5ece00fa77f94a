using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace SupportNavi.Bot.Channels.Web;

public sealed class HostileInputTests(PageTests.Shared shared) : IClassFixture<PageTests.Shared>
{
    private static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "'; DROP TABLE sessions; --", "{{7*7}}", "@Model", "\0\u0001\uFFFF", "\uD800",
        "../../etc/passwd", "0.who=" + new string('x', 5000), "?card:<b>", "!lang=<b>", "!area=' OR 1=1", "%00%0d%0aSet-Cookie: a=b", "\r\nLocation: https://evil.example/",
    ];

    private Site Site => shared.Site;

    [Fact]
    public async Task Whatever_is_typed_or_tapped_there_is_a_next_step_and_none_of_it_is_on_the_page()
    {
        foreach (var hostile in Hostile)
        {
            foreach (var field in (string[])["tap", "text", "lat"])
            {
                using var resident = Site.Resident();
                using var form = new StringContent($"{field}={Uri.EscapeDataString(hostile.Replace('\uD800', '\uFFFD'))}&lng=1", new MediaTypeHeaderValue("application/x-www-form-urlencoded"));
                using var response = await resident.PostAsync("/", form);
                Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther, $"{field}={hostile}: {response.StatusCode}");
                var html = await response.Content.ReadAsStringAsync() + await resident.GetStringAsync("/");
                Assert.NotEmpty(Site.Taps(html));
                Assert.DoesNotContain(hostile, html, StringComparison.Ordinal);
                Assert.DoesNotContain("alert(1)", html, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered()
    {
        using var resident = Site.Resident();
        using var response = await resident.PostAsync("/", Forms.Text(new string('あ', PostedForm.MaxText)));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Contains(Site.Snapshot.Wordings.All[0]["notice.not-understood"], await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(11_000)]
    [InlineData(500_000)]
    public async Task Longer_text_gets_a_kind_next_step(int length)
    {
        using var resident = Site.Resident();
        using var response = await resident.PostAsync("/", Forms.Text(new string('あ', length)));
        var html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("class=\"notice text\"", html, StringComparison.Ordinal);
        Assert.NotEmpty(Site.Taps(html));
    }

    [Fact]
    public async Task A_body_that_is_no_form_gets_the_page()
    {
        foreach (var type in (string[])["application/json", "multipart/form-data; boundary=x", "multipart/form-data", "text/plain"])
        {
            using var resident = Site.Resident();
            using var body = new ByteArrayContent(Encoding.UTF8.GetBytes("{\"tap\":1}"));
            body.Headers.TryAddWithoutValidation("Content-Type", type);
            using var response = await resident.PostAsync("/", body);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.NotEmpty(Site.Taps(await response.Content.ReadAsStringAsync()));
        }
    }

    [Fact]
    public async Task What_the_data_says_is_shown_as_text()
    {
        const string Name = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
        using var folder = new TemporaryFolder();
        ShippedCopy.Make(folder.Path, table => table.File == "hokkaido/organizations.csv", cells => cells["name"] = Name);
        using var site = new Site(null, ("Data:Folder", folder.Path));
        using var resident = site.Resident();
        await resident.TapAsync("?card:" + site.Snapshot.Directory.All.First(organization => organization.Name == Name).Id);
        var html = await resident.GetStringAsync("/");
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }
}
