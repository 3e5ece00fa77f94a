using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace SupportNavi.Bot.Channels.Line;

public sealed class HostileTests : IAsyncLifetime
{
    private LineSite site = null!;

    public async Task InitializeAsync() => site = await LineSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("0.no-such-question=money")]
    [InlineData("0.@=no-such-goal")]
    [InlineData("-1.me=money")]
    [InlineData("!no-such-verb")]
    [InlineData("?card:no-such-window")]
    [InlineData("?no-such-view")]
    [InlineData("!open=3")]
    [InlineData("!area=' OR 1=1; DROP TABLE sessions; --")]
    [InlineData("'; DELETE FROM events; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("!lang=<b>")]
    [InlineData("!unreached=x:y")]
    [InlineData("\0\u0001\uFFFF")]
    [InlineData("")]
    [InlineData("💣")]
    public async Task A_forged_button_gets_a_kind_next_step_and_leaves_nothing_of_itself(string data)
    {
        var answer = await site.AnswerAsync(Webhooks.Tap("1", data));
        Assert.Contains(site.Site.Snapshot.Wordings.All[0]["notice.old-button"], Webhooks.Strings(answer), StringComparison.Ordinal);
        Assert.NotEmpty(Webhooks.Postbacks(answer));
        Assert.DoesNotContain("alert(1)", answer, StringComparison.Ordinal);
        Assert.Empty(SupportNavi.Core.Conversation.ProgressJson.Read((await site.RowAsync())!.Progress).Topic.Answers);
        Assert.Empty(await site.Store.CountAsync(default));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_button_of_any_length_is_answered()
    {
        foreach (var length in (int[])[1, 120, 121, 300, 5_000, 500_000])
        {
            Assert.NotEmpty(Webhooks.Postbacks(await site.AnswerAsync(Webhooks.Tap(length.ToString(), new string('x', length)))));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("7")]
    [InlineData("\"events\"")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{\"events\":null}")]
    [InlineData("{\"events\":{}}")]
    [InlineData("{\"events\":[null,7,\"x\",[],{}]}")]
    [InlineData("{\"events\":[{\"type\":7,\"source\":7}]}")]
    [InlineData("{\"events\":[{\"type\":\"message\",\"type\":\"postback\",\"$type\":\"x\",\"$id\":\"1\",\"$ref\":\"1\"}]}")]
    [InlineData("{\"events\":[{\"type\":\"message\",\"message\":\"hello\",\"source\":{\"type\":\"user\",\"userId\":7}}]}")]
    [InlineData("{\"events\":[{\"type\":\"message\",\"timestamp\":1e400}]}")]
    [InlineData("\uFEFF{\"events\":[]}")]
    [InlineData("{\"events\":[]}{\"events\":[]}")]
    [InlineData("{\"events\":[{\"type\":\"postback\",\"postback\":{\"data\":\"\\ud800\"},\"source\":{\"type\":\"user\",\"userId\":\"\\ud800\"},\"webhookEventId\":\"\\ud800\"}]}")]
    public async Task A_signed_body_of_any_form_is_taken_without_an_exception(string body)
    {
        using var response = await site.Client.PostSignedAsync(body);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(site.Line.Tried);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_JSON_without_bottom_are_taken_and_named_in_the_log()
    {
        byte[][] bodies = [[0xFF, 0xFE, 0], Encoding.UTF8.GetBytes(new string('[', 100_000)), Encoding.UTF8.GetBytes("{\"events\":" + new string('[', 100_000))];
        foreach (var body in bodies)
        {
            using var response = await site.Client.PostSignedAsync(body);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        Assert.Equal(bodies.Length, site.Log.Lines.Count(line => line.Contains("not in the form LINE documents", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task One_event_of_a_wrong_form_does_not_take_the_others_with_it()
    {
        await site.PostAsync(
            new JsonObject { ["type"] = 7 }, Webhooks.Event("follow", "1"), Webhooks.Message("2", new() { ["type"] = "text", ["text"] = new JsonArray() }),
            Webhooks.Message("3", new() { ["type"] = "location", ["latitude"] = "north", ["longitude"] = 1 }), Webhooks.Tap("4", "?help"));
        await site.Line.ReplyTo("token-1");
        await site.Line.ReplyTo("token-4");
        Assert.Equal(["token-1", "token-4"], site.Line.Tried);
    }

    [Theory]
    [InlineData(91, 0)]
    [InlineData(0, -181)]
    [InlineData(-1e300, 1e300)]
    public async Task A_position_off_the_globe_gets_a_kind_word(double latitude, double longitude) =>
        Assert.NotEmpty(Webhooks.Postbacks(await site.AnswerAsync(Webhooks.Message("1", new() { ["type"] = "location", ["latitude"] = latitude, ["longitude"] = longitude }))));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Five_megabytes_are_refused_before_they_are_read(bool isAnnounced)
    {
        using var body = new ByteArrayContent(new byte[5 * 1024 * 1024]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/line/webhook") { Content = body };
        request.Headers.TransferEncodingChunked = !isAnnounced;
        request.Headers.TryAddWithoutValidation("x-line-signature", Webhooks.Sign(new byte[5 * 1024 * 1024]));
        using var response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task A_megabyte_is_read_to_its_end()
    {
        var room = Webhook(0).Length;
        using var fits = await site.Client.PostSignedAsync(Webhook((1024 * 1024) - room));
        using var exceeds = await site.Client.PostSignedAsync(Webhook((1024 * 1024) - room + 1));
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.RequestEntityTooLarge), (fits.StatusCode, exceeds.StatusCode));

        static byte[] Webhook(int padding) => Encoding.UTF8.GetBytes("{\"events\":[],\"x\":\"" + new string('x', padding) + "\"}");
    }

    [Fact]
    public async Task Ten_thousand_characters_and_half_a_character_are_answered()
    {
        Assert.NotEmpty(Webhooks.Postbacks(await site.AnswerAsync(Webhooks.Text("1", new string('あ', 10_000)))));
        Assert.NotEmpty(Webhooks.Postbacks(await site.AnswerAsync(Webhooks.Text("2", " \t\n"))));
        Assert.NotEmpty(Webhooks.Postbacks(await site.AnswerAsync(Webhooks.Text("3", "<script>alert(1)</script>'; DROP TABLE sessions; --"))));
    }
}
