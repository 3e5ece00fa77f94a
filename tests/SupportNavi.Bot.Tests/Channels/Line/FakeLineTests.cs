using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>FakeLine refuses what LINE refuses.</summary>
public sealed class FakeLineTests : IAsyncLifetime, IDisposable
{
    private readonly FakeTime time = new();
    private FakeLine line = null!;
    private HttpClient bot = null!;

    public async Task InitializeAsync()
    {
        line = await FakeLine.StartAsync(time);
        bot = new() { BaseAddress = line.Address };
        bot.DefaultRequestHeaders.Authorization = new("Bearer", FakeLine.AccessToken);
    }

    public async Task DisposeAsync() => await line.DisposeAsync();

    public void Dispose() => bot.Dispose();

    [Fact]
    public async Task A_reply_token_is_good_once()
    {
        var token = line.Tokens.Issue("U1");

        Assert.Equal(HttpStatusCode.OK, (await ReplyAsync(token)).Status);
        Assert.Equal((HttpStatusCode.BadRequest, "Invalid reply token"), await ReplyAsync(token));
        Assert.Equal((HttpStatusCode.BadRequest, "Invalid reply token"), await ReplyAsync("unknown"));
        Assert.Equal(("U1", token), (line.Sent.Single().UserId, line.Sent.Single().ReplyToken));
    }

    [Theory]
    [InlineData(false, 60, true)]
    [InlineData(false, 61, false)]
    [InlineData(true, 61, true)]
    [InlineData(true, 1200, true)]
    [InlineData(true, 1201, false)]
    public async Task A_reply_token_is_good_for_a_minute_and_for_twenty_after_a_redelivery(bool isRedelivered, int seconds, bool isGood)
    {
        var token = line.Tokens.Issue("U1");
        time.Advance(TimeSpan.FromSeconds(seconds));
        if (isRedelivered)
        {
            line.Tokens.Redelivered(token);
        }

        Assert.Equal(isGood ? HttpStatusCode.OK : HttpStatusCode.BadRequest, (await ReplyAsync(token)).Status);
    }

    [Fact]
    public async Task A_wrong_body_is_refused_with_details_and_leaves_the_token_good()
    {
        var token = line.Tokens.Issue("U1");
        using var response = await bot.PostAsJsonAsync("/v2/bot/message/reply", new { replyToken = token, messages = new[] { new { type = "text", text = "" } } });
        var refusal = await response.Content.ReadFromJsonAsync<JsonElement>();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("messages[0].text", refusal.GetProperty("details")[0].GetProperty("property").GetString());
        Assert.Equal(HttpStatusCode.OK, (await ReplyAsync(token)).Status);
    }

    [Fact]
    public async Task A_wrong_access_token_is_refused()
    {
        bot.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, (await ReplyAsync(line.Tokens.Issue("U1"))).Status);
    }

    [Theory]
    [InlineData("U1", 5, HttpStatusCode.Accepted)]
    [InlineData("U1", 60, HttpStatusCode.Accepted)]
    [InlineData("U1", 4, HttpStatusCode.BadRequest)]
    [InlineData("U1", 7, HttpStatusCode.BadRequest)]
    [InlineData("U1", 65, HttpStatusCode.BadRequest)]
    [InlineData("C1", 5, HttpStatusCode.BadRequest)]
    public async Task The_loading_indicator_has_its_limits(string chat, int seconds, HttpStatusCode status)
    {
        using var response = await bot.PostAsJsonAsync("/v2/bot/chat/loading/start", new { chatId = chat, loadingSeconds = seconds });

        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task Faults_strike_in_order_and_then_it_works_again()
    {
        var token = line.Tokens.Issue("U1");
        line.Trouble.Then(LineFault.Busy(3)).Then(LineFault.Broken).Then(LineFault.Close);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await ReplyAsync(token)).Status);
        Assert.Equal(HttpStatusCode.InternalServerError, (await ReplyAsync(token)).Status);
        await Assert.ThrowsAsync<HttpRequestException>(() => ReplyAsync(token));
        Assert.Equal(HttpStatusCode.OK, (await ReplyAsync(token)).Status);
    }

    [Fact]
    public async Task A_hanging_answer_ends_when_the_caller_gives_up()
    {
        line.Trouble.Then(LineFault.Hang);
        using var given = new CancellationTokenSource();
        var reply = bot.PostAsJsonAsync("/v2/bot/message/reply", new { }, given.Token);
        while (line.Trouble.Struck == 0)
        {
            await Task.Yield();
        }

        await given.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reply);
    }

    [Fact]
    public async Task A_rich_menu_needs_an_image_before_it_is_shown()
    {
        var area = new { bounds = new { x = 0, y = 0, width = 800, height = 270 }, action = new { type = "postback", label = "l", data = "?sos" } };
        using var made = await bot.PostAsJsonAsync("/v2/bot/richmenu", new { size = new { width = 800, height = 270 }, selected = true, name = "n", chatBarText = "c", areas = new[] { area } });
        var id = (await made.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("richMenuId").GetString();

        Assert.Equal(HttpStatusCode.NotFound, await PostAsync($"/v2/bot/user/all/richmenu/{id}", null));
        using var image = new ByteArrayContent(new byte[100]) { Headers = { ContentType = new("image/png") } };
        Assert.Equal(HttpStatusCode.OK, await PostAsync($"/v2/bot/richmenu/{id}/content", image));
        Assert.Equal(HttpStatusCode.OK, await PostAsync($"/v2/bot/user/all/richmenu/{id}", null));
        Assert.Equal(HttpStatusCode.OK, await PostAsync("/v2/bot/richmenu/alias", JsonContent.Create(new { richMenuAliasId = "ja", richMenuId = id })));
        Assert.Equal((id, id), (line.RichMenus.Default, line.RichMenus.Aliases["ja"]));
    }

    private async Task<(HttpStatusCode Status, string? Message)> ReplyAsync(string token)
    {
        using var response = await bot.PostAsJsonAsync("/v2/bot/message/reply", new { replyToken = token, messages = new[] { new { type = "text", text = "a" } } });
        var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
        return (response.StatusCode, answer.TryGetProperty("message", out var message) ? message.GetString() : null);
    }

    private async Task<HttpStatusCode> PostAsync(string path, HttpContent? content)
    {
        using var response = await bot.PostAsync(path, content);
        return response.StatusCode;
    }
}
