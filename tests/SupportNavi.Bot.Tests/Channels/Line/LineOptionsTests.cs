using System.Net;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line;

public sealed class LineOptionsTests
{
    private const string Good = "9f8e7d6c5b4a39281706f5e4d3c2b1a0";

    [Theory]
    [InlineData("", "Line:ChannelSecret is empty")]
    [InlineData("  \t", "Line:ChannelSecret is empty")]
    [InlineData("changeme", "Line:ChannelSecret is a placeholder")]
    [InlineData("your-channel-secret", "Line:ChannelSecret is a placeholder")]
    [InlineData("<channel secret>", "Line:ChannelSecret is a placeholder")]
    [InlineData("00000000000000000000000000000000", "Line:ChannelSecret is a placeholder")]
    [InlineData("9f8e7d6c5b4a3928", "Line:ChannelSecret must be the 32")]
    [InlineData("9f8e7d6c5b4a39281706f5e4d3c2b1ag", "Line:ChannelSecret must be the 32")]
    [InlineData("9f8e7d6c5b4a39281706f5e4d3c2b1a0 ", "Line:ChannelSecret must be the 32")]
    public void A_secret_that_cannot_be_real_is_refused_in_one_line(string secret, string line) =>
        Assert.StartsWith(line, Assert.Single(Faults(new() { ChannelSecret = secret, ChannelAccessToken = Webhooks.Token })), StringComparison.Ordinal);

    [Theory]
    [InlineData(null, "Line:ChannelAccessToken is empty")]
    [InlineData(" ", "Line:ChannelAccessToken is empty")]
    [InlineData("CHANGEME", "Line:ChannelAccessToken is a placeholder")]
    [InlineData("your_channel_access_token_0123456789_0123456789", "Line:ChannelAccessToken is a placeholder")]
    [InlineData("a0b1c2d3e4f5", "Line:ChannelAccessToken must be")]
    [InlineData("a0b1c2d3e4f5a0b1c2d3e4f5 a0b1c2d3e4f5a0b1c2d3e4f5", "Line:ChannelAccessToken must be")]
    [InlineData("a0b1c2d3e4f5a0b1c2d3e4f5\r\na0b1c2d3e4f5a0b1c2d3e4f5", "Line:ChannelAccessToken must be")]
    public void A_token_that_cannot_be_real_is_refused_in_one_line(string? token, string line) =>
        Assert.StartsWith(line, Assert.Single(Faults(new() { ChannelSecret = Good, ChannelAccessToken = token })), StringComparison.Ordinal);

    [Theory]
    [InlineData("navi.test")]
    [InlineData("http://navi.test/")]
    [InlineData("ftp://navi.test/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://user:password@navi.test/")]
    [InlineData("https://navi.test/?a=b")]
    [InlineData("")]
    public void A_public_address_that_nobody_can_follow_safely_is_refused_in_one_line(string address) =>
        Assert.StartsWith("Line:PublicUrl", Assert.Single(Faults(new() { ChannelSecret = Good, ChannelAccessToken = Webhooks.Token, PublicUrl = address })), StringComparison.Ordinal);

    [Fact]
    public void Every_fault_is_said_at_once_and_no_secret_with_it()
    {
        var faults = Faults(new() { ChannelSecret = "my-very-secret", ChannelAccessToken = "short-but-secret", ApiBase = "nowhere", PublicUrl = "no" });
        Assert.Equal(4, faults.Count);
        Assert.DoesNotContain("secret,", string.Join(',', faults).Replace("ChannelSecret", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain(faults, fault => fault.Contains("my-very", StringComparison.Ordinal) || fault.Contains("short-but", StringComparison.Ordinal));
    }

    [Fact]
    public void Settings_from_the_console_are_accepted_and_no_settings_are_no_fault()
    {
        Assert.Empty(Faults(new() { ChannelSecret = Good, ChannelAccessToken = Webhooks.Token, PublicUrl = "https://navi.test" }));
        Assert.Empty(Faults(new() { ChannelSecret = Good, ChannelAccessToken = Webhooks.Token, PublicUrl = "http://localhost:3978/" }));
        Assert.Empty(Faults(new()));
    }

    [Fact]
    public async Task A_start_with_an_empty_secret_ends_with_the_reason_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, output, error) = await BuiltProgram.RunAsync(Repository.Data, folder["local"], "--Line:ChannelSecret=", "--Line:ChannelAccessToken=changeme");
        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("Listening", output, StringComparison.Ordinal);
        Assert.Equal(2, error.Trim().Split('\n').Length);
        Assert.Contains("Line:ChannelSecret is empty", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_settings_there_is_no_webhook()
    {
        using var site = new Site();
        using var client = site.Resident();
        using var response = await client.PostEventsAsync(Webhooks.Event("follow", "1"));
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private static List<string> Faults(LineOptions options) => [.. new LineOptionsCheck().Validate(null, options).Failures ?? []];
}
