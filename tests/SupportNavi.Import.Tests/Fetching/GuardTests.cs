using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SupportNavi.Import.Fetching;

/// <summary>An address in a source, or a redirect behind it, must not lead into our own network.</summary>
public sealed class GuardTests
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("2130706433")]
    [InlineData("0x7f000001")]
    [InlineData("[::1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("localhost")]
    [InlineData("lists.example")]
    public async Task This_machine_is_refused_however_it_is_written(string host)
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Text("")));
        using var download = new Download();

        Assert.Contains("which is not on the public internet", await download.Refusal($"http://{host}:{site.Port}/list.csv", allowPrivate: false), StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://0.0.0.0/")]
    [InlineData("http://[::]/")]
    public async Task A_redirect_to_where_clouds_keep_their_keys_is_refused_in_any_case(string to)
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Redirect(to)));
        using var download = new Download();

        Assert.Contains("which is not on the public internet", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
        Assert.Single(site.Requests);
    }

    [Fact]
    public async Task A_name_that_resolves_to_something_else_the_next_time_is_checked_the_next_time()
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Redirect("http://again.example/list.csv")));
        var asked = new List<string>();
        using var download = new Download
        {
            Settings = new()
            {
                Resolve = (host, _) =>
                {
                    asked.Add(host);
                    return Task.FromResult<IPAddress[]>([IPAddress.Parse(asked.Count == 1 ? "127.0.0.1" : "169.254.169.254")]);
                },
            },
        };

        Assert.Contains("again.example is 169.254.169.254", await download.Refusal($"http://lists.example:{site.Port}/list.csv"), StringComparison.Ordinal);
        Assert.Equal(["lists.example", "again.example"], asked);
    }

    [Fact]
    public async Task One_bad_address_among_good_ones_is_enough_to_refuse()
    {
        using var download = new Download { Settings = new() { Resolve = (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Parse("10.0.0.1")]) } };

        Assert.Contains("lists.example is 10.0.0.1", await download.Refusal("http://lists.example/", allowPrivate: false), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("93.184.216.34", true, true)]
    [InlineData("2606:4700::1111", true, true)]
    [InlineData("64:ff9b::5db8:d822", true, true)]
    [InlineData("10.1.2.3", false, true)]
    [InlineData("172.31.255.255", false, true)]
    [InlineData("172.32.0.1", true, true)]
    [InlineData("192.168.0.1", false, true)]
    [InlineData("100.64.0.1", false, true)]
    [InlineData("127.9.9.9", false, true)]
    [InlineData("::1", false, true)]
    [InlineData("fd00::1", false, true)]
    [InlineData("::ffff:10.0.0.1", false, true)]
    [InlineData("64:ff9b::a00:1", false, true)]
    [InlineData("0.1.2.3", false, false)]
    [InlineData("169.254.169.254", false, false)]
    [InlineData("::ffff:169.254.169.254", false, false)]
    [InlineData("64:ff9b::a9fe:a9fe", false, false)]
    [InlineData("224.0.0.1", false, false)]
    [InlineData("255.255.255.255", false, false)]
    [InlineData("198.18.0.1", false, false)]
    [InlineData("::", false, false)]
    [InlineData("::127.0.0.1", false, false)]
    [InlineData("fe80::1", false, false)]
    [InlineData("fec0::1", false, false)]
    [InlineData("ff02::1", false, false)]
    [InlineData("2002:7f00:1::", false, false)]
    [InlineData("2001:0:1::", false, false)]
    public void An_address_is_public_private_or_neither(string address, bool isPublic, bool isAllowed) =>
        Assert.Equal((isPublic, isAllowed), (AddressRanges.Allows(IPAddress.Parse(address), allowPrivate: false), AddressRanges.Allows(IPAddress.Parse(address), allowPrivate: true)));

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/list.csv")]
    [InlineData("gopher://example.com/")]
    [InlineData("data:text/csv,a")]
    [InlineData("lists/windows.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("https://")]
    public async Task Only_the_web_is_read(string url)
    {
        using var download = new Download();

        Assert.Contains("is no address of the web", await download.Refusal(url), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///etc/passwd", "is no address of the web")]
    [InlineData("javascript:alert(1)", "is no address of the web")]
    [InlineData("//user:secret@lists.example/", "user name or password")]
    [InlineData("http://[", "but not where to")]
    [InlineData("", "but not where to")]
    public async Task A_redirect_is_checked_like_any_address(string to, string said)
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Redirect(to)));
        using var download = new Download();

        Assert.Contains(said, await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_in_an_address_is_refused_and_not_repeated()
    {
        using var download = new Download();
        var said = await download.Refusal("https://user:secret@example.com/list.csv");

        Assert.Contains("user name or password", said, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Redirects_in_a_circle_end()
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Redirect("/list.csv")));
        using var download = new Download();

        Assert.Contains("leads on more than 5 times", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
        Assert.Equal(6, site.Requests.Count);
    }

    [Fact]
    public void A_redirect_from_https_to_http_is_refused()
    {
        var problem = Assert.Throws<ImportException>(() => AddressRules.Redirected(new("https://lists.example/a"), new("http://lists.example/b")));

        Assert.Contains("stays on https", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_nobody_vouches_for_is_refused()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero), new(2049, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await using var site = new FakeSite((_, _, _) => Task.CompletedTask, certificate);
        using var download = new Download();

        Assert.Contains("cannot prove that it is 127.0.0.1", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
        Assert.Empty(site.Requests);
    }
}
