using System.Net;
using System.Text.Json.Nodes;
using SupportNavi.Bot.Sessions;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Channels.Line;

public sealed class RedeliveryTests : IAsyncLifetime
{
    private const int People = 12;
    private LineSite site = null!;

    public async Task InitializeAsync() => site = await LineSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task An_event_that_comes_again_is_answered_once_and_counts_once()
    {
        var report = Webhooks.Tap("1", $"!unreached={site.Site.Snapshot.Directory.All[0].Id}:closed");
        await site.AnswerAsync(report);
        await site.SettledAsync();
        await site.PostAsync(report, report.With("deliveryContext", new JsonObject { ["isRedelivery"] = true }));
        await site.SettledAsync();
        Assert.Single(site.Line.Tried);
        Assert.Equal(1, Assert.Single(await site.Store.CountAsync(default)).Value);
    }

    [Fact]
    public async Task Everything_delivered_twice_and_shuffled_is_answered_once_each_and_nothing_is_lost()
    {
        var random = new Random(7);
        var kept = site.Site.Snapshot.Directory.All.Take(Progress.MaxShortlist).Select(organization => organization.Id).ToArray();
        var events = Enumerable.Range(0, People).SelectMany(person => kept.Select(id => Webhooks.Tap($"{person}-{id}", "!keep=" + id, "U" + person))).ToArray();
        var twice = events.Concat(events).ToArray();
        random.Shuffle(twice);
        await Task.WhenAll(twice.Chunk(3).Select(site.PostAsync));
        for (var person = 0; person < People; person++)
        {
            await site.SettledAsync("U" + person);
            Assert.Equal(kept.Order(), ProgressJson.Read((await site.RowAsync("U" + person))!.Progress).Shortlist.Select(item => item.Organization).Order());
        }

        Assert.Equal(events.Length, site.Line.Tried.Count);
        Assert.All(events, one => Assert.Equal(1, site.Line.Taken(one["replyToken"]!.GetValue<string>())));
        Assert.Empty(await site.UnsentAsync());
    }

    [Fact]
    public async Task An_event_is_known_again_for_two_days()
    {
        var tap = Webhooks.Tap("1", site.Site.OrdinaryTap);
        await site.AnswerAsync(tap);
        await site.SettledAsync();
        site.Site.Time.Advance(TimeSpan.FromHours(48));
        await site.Store.SweepAsync(site.Site.Time.GetUtcNow());
        await site.PostAsync(tap);
        await site.SettledAsync();
        Assert.Single(site.Line.Tried);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_is_down_makes_LINE_send_again_and_nothing_is_lost_then(bool canRead)
    {
        var store = new FakeStore();
        await using var failing = await LineSite.StartAsync(services => services.Use<ISessionStore>(store));
        (store.IsDown, store.IsFull) = (!canRead, true);
        var tap = Webhooks.Tap("1", failing.Site.OrdinaryTap);
        using (var refused = await failing.Client.PostEventsAsync(tap))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        }

        Assert.Empty(failing.Line.Tried);
        (store.IsDown, store.IsFull) = (false, false);
        await failing.AnswerAsync(tap);
        Assert.NotEmpty(ProgressJson.Read(store.Rows.Values.Single().Progress).Topic.Answers);
        Assert.DoesNotContain(failing.Log.Lines, line => line.Contains("Uperson", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Of_several_people_in_a_post_that_failed_those_who_were_answered_are_not_answered_again()
    {
        var store = new FakeStore();
        await using var failing = await LineSite.StartAsync(services => services.Use<ISessionStore>(store));
        await failing.AnswerAsync(Webhooks.Event("follow", "1", "Ufirst"));
        store.IsFull = true;
        using (var refused = await failing.Client.PostEventsAsync(Webhooks.Event("follow", "1", "Ufirst"), Webhooks.Event("follow", "2", "Usecond")))
        {
            Assert.Equal(HttpStatusCode.InternalServerError, refused.StatusCode);
        }

        store.IsFull = false;
        await failing.PostAsync(Webhooks.Event("follow", "1", "Ufirst"), Webhooks.Event("follow", "2", "Usecond"));
        await failing.Line.ReplyTo("token-2");
        Assert.Equal(["token-1", "token-2"], failing.Line.Tried);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_made_is_apologized_for_and_the_conversation_stays()
    {
        var store = new FakeStore();
        await using var broken = await LineSite.StartAsync(services => services.Use<ISessionStore>(store));
        await broken.AnswerAsync(Webhooks.Tap("1", broken.Site.OrdinaryTap));
        var before = ProgressJson.Read(store.Rows.Values.Single().Progress);
        store.IsBrokenOnce = true;
        var answer = await broken.AnswerAsync(Webhooks.Text("2", "a-typed-secret"));
        Assert.Contains(broken.Site.Snapshot.Wordings.All[0]["line.broken"], answer, StringComparison.Ordinal);
        Assert.Equal(before.Topic.Answers.AsEnumerable(), ProgressJson.Read(store.Rows.Values.Single().Progress).Topic.Answers);
        Assert.DoesNotContain(broken.Log.Lines, line => line.Contains("a-typed-secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_that_cannot_even_be_apologized_for_is_taken_and_logged_without_a_word_of_it()
    {
        await using var broken = await LineSite.StartAsync(services => services.Use<ISessionStore>(new BrokenStore()));
        using var response = await broken.Client.PostEventsAsync(Webhooks.Text("1", "hello"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(broken.Log.Lines, line => line.Contains("An event could not be answered", StringComparison.Ordinal));
        Assert.DoesNotContain(broken.Log.Lines, line => line.Contains("a-typed-secret", StringComparison.Ordinal));
    }
}
