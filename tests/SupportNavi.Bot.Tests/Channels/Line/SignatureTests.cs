using System.Net;
using System.Text;

namespace SupportNavi.Bot.Channels.Line;

public sealed class SignatureTests : IAsyncLifetime
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes(Webhooks.Body(Webhooks.Text("1", "a-typed-secret")));
    private LineSite site = null!;

    public async Task InitializeAsync() => site = await LineSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    public static TheoryData<string[]> Wrong =>
    [
        [], [""], ["x"], [Webhooks.Sign(Body, "0123456789abcdef0123456789abcdee")], [Webhooks.Sign([])], [Webhooks.Sign(Body)[..43]], [Webhooks.Sign(Body).ToLowerInvariant()],
        [Webhooks.Sign(Body) + "="], [" " + Webhooks.Sign(Body)[..43]], [Webhooks.Sign(Body), Webhooks.Sign(Body)], [new string('A', 10_000)], [new string('!', 44)],
    ];

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_webhook_that_LINE_did_not_sign_is_refused_and_nothing_happens(string[] signatures)
    {
        using var response = await site.Client.PostWebhookAsync(Body, signatures);
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Null(await site.RowAsync());
        Assert.Empty(site.Line.Tried);
        Assert.Contains(site.Log.Lines, line => line.Contains("without LINE's signature", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("a-typed-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_signature_of_one_body_does_not_open_another()
    {
        var other = Encoding.UTF8.GetBytes(Webhooks.Body(Webhooks.Tap("1", "!forget")));
        using var response = await site.Client.PostWebhookAsync(other, Webhooks.Sign(Body));
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_bytes_are_signed_and_not_what_they_mean()
    {
        byte[] spaced = [.. Body, (byte)' '];
        using var refused = await site.Client.PostWebhookAsync(spaced, Webhooks.Sign(Body));
        using var taken = await site.Client.PostSignedAsync(spaced);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Equal(HttpStatusCode.OK, taken.StatusCode);
    }

    [Fact]
    public async Task A_body_that_is_not_even_JSON_is_refused_for_its_signature_first()
    {
        using var response = await site.Client.PostWebhookAsync("{"u8.ToArray(), "x");
        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task The_ping_of_the_console_is_answered()
    {
        using var response = await site.Client.PostEventsAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(site.Line.Tried);
    }
}
