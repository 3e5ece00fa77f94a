using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Import.Fetching;

public sealed class FetcherTests
{
    private const string List = "名称,電話番号\n白樺町役場,01-2345-6789\n";

    [Fact]
    public async Task A_file_is_downloaded_and_its_facts_told()
    {
        await using var site = FakeSite.Of(("/lists/windows.csv", FakeSite.Text(List, "Last-Modified: Wed, 01 Jul 2026 03:00:00 GMT\r\n")));
        using var download = new Download();
        var seen = new List<FetchProgress>();

        var file = await download.Get(site.Base + "/lists/windows.csv", progress: new Steps(seen.Add));

        var bytes = Encoding.UTF8.GetBytes(List);
        Assert.Equal(
            new FetchedFile(
                Path.Combine(download.Folder, "windows.csv"), new(site.Base + "/lists/windows.csv"), new DateTimeOffset(2026, 7, 1, 3, 0, 0, TimeSpan.Zero), bytes.Length,
                Convert.ToHexStringLower(SHA256.HashData(bytes))),
            file);
        Assert.Equal(bytes, await File.ReadAllBytesAsync(file.Path));
        Assert.Equal(["windows.csv"], download.Files);
        Assert.Equal(new(file.Url, bytes.Length, bytes.Length), seen[^1]);
        Assert.DoesNotContain("Cookie", site.Requests[0], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Authorization", site.Requests[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_redirect_is_followed_and_the_name_stays_the_one_asked_for()
    {
        await using var site = FakeSite.Of(("/a/list.csv", FakeSite.Redirect("../b?token=1")), ("/b?token=1", FakeSite.Text(List)));
        using var download = new Download();

        var file = await download.Get(site.Base + "/a/list.csv");

        Assert.Equal((site.Base + "/b?token=1", "list.csv"), (file.Url.AbsoluteUri, Path.GetFileName(file.Path)));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task A_packed_answer_is_unpacked(string encoding)
    {
        await using var site = FakeSite.Of(("/list.csv", Bodies.Packed(encoding, Encoding.UTF8.GetBytes(List))));
        using var download = new Download();

        var file = await download.Get(site.Base + "/list.csv");

        Assert.Equal(List, await File.ReadAllTextAsync(file.Path));
    }

    [Fact]
    public async Task A_server_that_stumbles_once_is_asked_again()
    {
        var visit = 0;
        await using var site = new FakeSite((_, stream, stopped) =>
            stream.WriteAsync(visit++ switch { 0 => FakeSite.Page("500 Oh"), 1 => [], _ => FakeSite.Text(List) }, stopped).AsTask());
        using var download = new Download();

        var file = await download.Get(site.Base + "/list.csv");

        Assert.Equal((List, 3), (await File.ReadAllTextAsync(file.Path), visit));
    }

    [Fact]
    public async Task A_download_replaces_the_earlier_one_whole()
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Text(List)));
        using var download = new Download();
        await File.WriteAllTextAsync(Path.Combine(download.Folder, "list.csv"), new string('x', 10_000));

        var file = await download.Get(site.Base + "/list.csv");

        Assert.Equal(List, await File.ReadAllTextAsync(file.Path));
    }

    [Fact]
    public async Task Stopping_leaves_nothing()
    {
        await using var site = new FakeSite(Bodies.Endless);
        using var download = new Download();
        using var stop = new CancellationTokenSource();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => download.Get(site.Base + "/list.csv", long.MaxValue, progress: new Steps(_ => stop.Cancel()), cancel: stop.Token));

        Assert.Empty(download.Files);
    }

    [Fact]
    public async Task A_download_that_fails_leaves_the_earlier_one()
    {
        await using var site = new FakeSite(Bodies.Endless);
        using var download = new Download();
        await File.WriteAllTextAsync(Path.Combine(download.Folder, "list.csv"), List);

        await Assert.ThrowsAsync<ImportException>(() => download.Get(site.Base + "/list.csv"));

        Assert.Equal(["list.csv"], download.Files);
        Assert.Equal(List, await File.ReadAllTextAsync(Path.Combine(download.Folder, "list.csv")));
    }

    [Theory]
    [InlineData("404 Not Found", "is no longer there (HTTP 404)", 1)]
    [InlineData("403 Forbidden", "is not open to us (HTTP 403)", 1)]
    [InlineData("429 Slow", "asks us to come less often", 1)]
    [InlineData("418 Tea", "answered HTTP 418", 1)]
    [InlineData("503 Busy", "has a fault of its own (HTTP 503), three times in a row", 3)]
    public async Task A_server_that_says_no_is_told(string status, string said, int visits)
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Page(status)));
        using var download = new Download();

        Assert.Contains(said, await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
        Assert.Equal(visits, site.Requests.Count);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_no_file()
    {
        await using var site = new FakeSite((_, stream, stopped) => stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nname"u8.ToArray(), stopped).AsTask());
        using var download = new Download();

        Assert.Contains("could not be reached (the connection broke)", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
        Assert.Equal(3, site.Requests.Count);
    }

    [Fact]
    public async Task What_says_that_it_is_packed_and_is_not_is_told()
    {
        await using var site = FakeSite.Of(("/list.csv", FakeSite.Text(List, "Content-Encoding: gzip\r\n")));
        using var download = new Download();

        Assert.Contains("cannot be unpacked", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
    }
}
