using System.Net;
using Microsoft.AspNetCore.Http;

namespace SupportNavi.Bot.Channels.Line;

public sealed class SendingTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private LineSite site = null!;

    public async Task InitializeAsync()
    {
        site = await LineSite.StartAsync(null, ("Line:TimeoutSeconds", $"{Patience.TotalSeconds}"));
        site.Site.Time.Skips = length => length < TimeSpan.FromSeconds(20);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_busy_or_broken_LINE_is_tried_again_until_it_answers()
    {
        site.Line.Next(ScriptedLine.Status(500), ScriptedLine.Status(503), ScriptedLine.Status(429), ScriptedLine.Close, HangAsync);
        await site.AnswerAsync(Webhooks.Event("follow", "1"));
        await site.SettledAsync();
        Assert.Equal(6, site.Line.Tried.Count);
        Assert.Equal(1, site.Line.Taken("token-1"));
        Assert.Empty(await site.UnsentAsync());
    }

    [Fact]
    public async Task LINE_is_left_alone_for_as_long_as_it_asks()
    {
        var before = site.Site.Time.GetUtcNow();
        site.Line.Next(ScriptedLine.Status(429, retryAfter: "11"));
        await site.AnswerAsync(Webhooks.Event("follow", "1"));
        Assert.Equal(TimeSpan.FromSeconds(11), site.Site.Time.GetUtcNow() - before);
    }

    [Fact]
    public async Task A_wait_that_outlives_the_token_is_not_waited()
    {
        site.Line.Next(ScriptedLine.Status(429, retryAfter: "60"));
        await site.PostAsync(Webhooks.Event("follow", "1"));
        await site.SettledAsync();
        Assert.Single(site.Line.Tried);
        Assert.Empty(await site.UnsentAsync());
        Assert.Contains(site.Log.Lines, line => line.Contains("could not be sent in time", StringComparison.Ordinal));
    }

    [Fact]
    public async Task After_50_seconds_it_is_given_up_and_the_next_message_shows_the_conversation()
    {
        await site.AnswerAsync(Webhooks.Tap("0", site.Site.AreaTap));
        await site.SettledAsync();
        var before = site.Site.Time.GetUtcNow();
        site.Line.Next([.. Enumerable.Repeat(ScriptedLine.Status(500), 50)]);
        await site.PostAsync(Webhooks.Tap("1", site.Site.OrdinaryTap));
        await site.SettledAsync();
        Assert.InRange(site.Site.Time.GetUtcNow() - before, TimeSpan.FromSeconds(35), TimeSpan.FromSeconds(50));
        Assert.Empty(await site.UnsentAsync());
        while (site.Line.Tried.Count < 51)
        {
            await site.PostAsync(Webhooks.Tap("again-" + site.Line.Tried.Count, "?help"));
            await site.SettledAsync();
        }

        await site.PostAsync(Webhooks.Tap("closed", "!close"));
        Assert.Contains("tel:", await site.Line.ReplyTo("token-closed"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_came_too_late_is_given_when_LINE_sends_the_event_again()
    {
        site.Line.Next(ScriptedLine.Status(429, retryAfter: "60"));
        var tap = Webhooks.Tap("1", "!keep=" + site.Site.Snapshot.Directory.All[0].Id);
        await site.PostAsync(tap);
        await site.SettledAsync();
        await site.AnswerAsync(tap);
        Assert.Single(SupportNavi.Core.Conversation.ProgressJson.Read((await site.RowAsync())!.Progress).Shortlist);
    }

    [Theory]
    [InlineData(400, "The request body has 1 error(s)")]
    [InlineData(401, "Authentication failed")]
    [InlineData(403, "Access to this API is not available")]
    [InlineData(404, "Not found")]
    [InlineData(413, "Too large")]
    [InlineData(415, "Unsupported")]
    public async Task What_LINE_will_never_take_is_not_sent_again_and_is_logged_with_the_request_id(int status, string message)
    {
        site.Line.Next(ScriptedLine.Status(status, message));
        await site.PostAsync(Webhooks.Text("1", "a-typed-secret"));
        await site.SettledAsync();
        Assert.Single(site.Line.Tried);
        Assert.Empty(await site.UnsentAsync());
        Assert.Contains(site.Log.Lines, line => line.Contains($"{status} (request a-request-id)", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("a-typed-secret", StringComparison.Ordinal) || line.Contains("Uperson", StringComparison.Ordinal) || line.Contains("token-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_used_token_counts_as_sent()
    {
        site.Line.Next(ScriptedLine.Status(400, "Invalid reply token"));
        await site.PostAsync(Webhooks.Event("follow", "1"));
        await site.SettledAsync();
        Assert.Single(site.Line.Tried);
        Assert.Empty(await site.UnsentAsync());
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("refused a reply", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_replies_are_sent_and_nothing_is_pushed()
    {
        site.Line.Next(ScriptedLine.Status(500), ScriptedLine.Status(429, retryAfter: "60"));
        await site.PostAsync(Webhooks.Event("follow", "1"));
        await site.SettledAsync();
        Assert.Empty(site.Line.Others);
    }

    [Fact]
    public async Task Setting_the_clock_neither_loses_nor_repeats_an_answer()
    {
        site.Line.Next(async context =>
        {
            site.Site.Time.Set(TimeSpan.FromDays(2));
            await ScriptedLine.Status(500)(context);
        });
        await site.AnswerAsync(Webhooks.Event("follow", "1"));
        site.Line.Next(async context =>
        {
            site.Site.Time.Set(TimeSpan.FromDays(-400));
            await ScriptedLine.Status(500)(context);
        });
        await site.AnswerAsync(Webhooks.Event("follow", "2"));
        await site.SettledAsync();
        await site.PostAsync(Webhooks.Event("follow", "1"), Webhooks.Event("follow", "2"));
        await site.SettledAsync();
        Assert.Equal(["token-1", "token-1", "token-2", "token-2"], site.Line.Tried);
    }

    [Fact]
    public async Task Somebody_who_waits_longer_than_a_moment_is_shown_that_an_answer_is_coming()
    {
        await using var slow = await LineSite.StartAsync(null, ("Line:LoadingAfterSeconds", "1"));
        slow.Line.Next(async context =>
        {
            slow.Site.Time.Advance(TimeSpan.FromSeconds(2));
            await slow.Line.Shown.Task;
            await ScriptedLine.Status(400, "Invalid reply token")(context);
        });
        await slow.PostAsync(Webhooks.Event("follow", "1"));
        await slow.SettledAsync();
        await slow.AnswerAsync(Webhooks.Event("follow", "2"));
        await slow.SettledAsync();
        slow.Site.Time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal("Uperson", Assert.Single(slow.Line.Loading));
    }

    [Fact]
    public async Task The_webhook_is_answered_while_LINE_still_hangs()
    {
        var asked = new TaskCompletionSource();
        site.Line.Next(async context =>
        {
            await asked.Task;
            await HangAsync(context);
        });
        using var response = await site.Client.PostEventsAsync(Webhooks.Event("follow", "1"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(0, site.Line.Taken("token-1"));
        asked.SetResult();
        await site.Line.ReplyTo("token-1");
    }

    /// <summary>LINE says nothing until the program's patience ends.</summary>
    private Task HangAsync(HttpContext context)
    {
        var hang = ScriptedLine.Hang(context);
        site.Site.Time.Advance(Patience);
        return hang;
    }
}
