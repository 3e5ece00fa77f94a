namespace SupportNavi.Import.Fetching;

/// <summary>No server can fill the disk or hold the program for ever.</summary>
public sealed class LimitTests
{
    [Fact]
    public async Task An_endless_body_is_cut_at_the_limit()
    {
        await using var site = new FakeSite(Bodies.Endless);
        using var download = new Download();

        Assert.Equal(
            $"{site.Base}/list.csv is larger than 1,000,000 bytes; check that it is the right file, or raise max_bytes of the source.", await download.Refusal(site.Base + "/list.csv"));
    }

    [Fact]
    public async Task A_claim_of_ten_gigabytes_is_refused_before_anything_is_read()
    {
        await using var site = new FakeSite(async (_, stream, stopped) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 10737418240\r\n\r\n"u8.ToArray(), stopped);
            await Task.Delay(Timeout.Infinite, stopped);
        });
        using var download = new Download();

        Assert.Contains("larger than", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_small_packed_file_that_unpacks_to_very_much_is_cut_at_the_limit(string encoding)
    {
        var packed = Bodies.Packed(encoding, new byte[50_000_000]);
        await using var site = FakeSite.Of(("/list.csv", packed));
        using var download = new Download();

        Assert.True(packed.Length < 100_000);
        Assert.Contains("larger than 1,000,000 bytes", await download.Refusal(site.Base + "/list.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_ends_the_download()
    {
        var clock = new FakeClock();
        await using var site = new FakeSite(async (_, stream, stopped) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nname"u8.ToArray(), stopped);
            await Task.Delay(Timeout.Infinite, stopped);
        });
        using var download = new Download { Settings = new() { Clock = clock } };

        var problem = await Assert.ThrowsAsync<ImportException>(() => download.Get(site.Base + "/list.csv", progress: new Steps(_ => clock.Advance(TimeSpan.FromSeconds(31)))));

        Assert.Contains("sent nothing for 30 seconds", problem.Message, StringComparison.Ordinal);
        Assert.Empty(download.Files);
    }

    [Fact]
    public async Task A_trickle_ends_after_ten_minutes()
    {
        var clock = new FakeClock();
        await using var site = new FakeSite(Bodies.Endless);
        using var download = new Download { Settings = new() { Clock = clock } };

        var problem = await Assert.ThrowsAsync<ImportException>(() => download.Get(site.Base + "/list.csv", long.MaxValue, progress: new Steps(_ => clock.Advance(TimeSpan.FromSeconds(20)))));

        Assert.Contains("took longer than 10 minutes", problem.Message, StringComparison.Ordinal);
        Assert.Empty(download.Files);
    }
}
