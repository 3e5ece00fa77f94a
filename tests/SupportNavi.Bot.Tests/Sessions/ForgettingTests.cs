using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

public sealed class ForgettingTests : IDisposable
{
    private const string User = "somebody";
    private readonly Site site = new();
    private readonly Conversations conversations;

    public ForgettingTests()
    {
        site.CreateClient().Dispose();
        conversations = site.Services.GetRequiredService<Conversations>();
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task A_sensitive_topic_is_forgotten_after_15_minutes_and_the_rest_stays()
    {
        await SayAsync(site.AreaTap);
        await SayAsync(site.SensitiveTap);
        Assert.NotNull((await RowAsync())!.Neutral);

        site.Time.Advance(TimeSpan.FromMinutes(14));
        Assert.True((await ShowAsync()).IsSensitive);
        site.Time.Advance(TimeSpan.FromMinutes(1));

        var turn = await ShowAsync();
        Assert.False(turn.IsSensitive);
        Assert.All(turn.Progress.Topics, topic => Assert.Empty(topic.Answers));
        Assert.NotNull(turn.Progress.Settings.Area);
    }

    [Fact]
    public async Task Talking_about_something_else_does_not_keep_a_sensitive_topic_alive()
    {
        await SayAsync(site.SensitiveTap);
        var due = (await RowAsync())!.ForgetAt;
        site.Time.Advance(TimeSpan.FromMinutes(5));
        await SayAsync("!restart");
        Assert.Null((await RowAsync())!.ForgetAt);
        Assert.Equal(site.Time.GetUtcNow().AddMinutes(10), due);
    }

    [Fact]
    public async Task An_ordinary_topic_stays_for_24_idle_hours()
    {
        await SayAsync(site.OrdinaryTap);
        site.Time.Advance(TimeSpan.FromMinutes(Navigator.IdleMinutes - 1));
        Assert.NotEmpty((await ShowAsync()).Progress.Topic.Answers);
        site.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Empty((await ShowAsync()).Progress.Topic.Answers);
    }

    [Fact]
    public async Task Deleting_leaves_no_row()
    {
        await SayAsync(site.OrdinaryTap);
        Assert.NotNull(await RowAsync());
        Assert.True((await SayAsync("!forget")).IsForgotten);
        Assert.Null(await RowAsync());
    }

    [Fact]
    public async Task Leaving_a_sensitive_topic_leaves_no_row_and_leaving_another_keeps_the_answers()
    {
        await SayAsync(site.OrdinaryTap);
        await SayAsync("?help");
        Assert.False(await LeaveAsync());
        var kept = ProgressJson.Read((await RowAsync())!.Progress);
        Assert.Equal("", kept.View);
        Assert.NotEmpty(kept.Topic.Answers);

        await SayAsync(site.SensitiveTap);
        Assert.True(await LeaveAsync());
        Assert.Null(await RowAsync());
    }

    [Fact]
    public async Task A_damaged_row_starts_anew()
    {
        await Store.SaveAsync(Key, new("no progress"u8.ToArray(), null, null, site.Time.GetUtcNow().AddDays(1)));
        Assert.Empty((await ShowAsync()).Progress.Topic.Answers);
        await SayAsync(site.OrdinaryTap);
        Assert.NotEmpty((await ShowAsync()).Progress.Topic.Answers);
    }

    [Fact]
    public async Task Messages_of_one_user_at_the_same_time_are_all_remembered()
    {
        var kept = site.Snapshot.Directory.All.Take(Progress.MaxShortlist).Select(organization => organization.Id).ToList();
        await Task.WhenAll(kept.Select(id => Task.Run(() => SayAsync("!keep=" + id))));
        Assert.Equal(kept.Order(), (await ShowAsync()).Progress.Shortlist.Select(item => item.Organization).Order());
    }

    [Fact]
    public async Task Nothing_typed_and_no_user_id_is_stored()
    {
        await conversations.RespondAsync("web", User, new() { Now = site.Time.GetUtcNow(), Text = "a-typed-secret" });
        await SayAsync(site.OrdinaryTap);
        var stored = System.Text.Encoding.UTF8.GetString((await RowAsync())!.Progress);
        Assert.DoesNotContain("a-typed-secret", stored, StringComparison.Ordinal);
        var files = string.Concat(Directory.EnumerateFiles(site.Local, "sessions.db*").Select(Read));
        Assert.DoesNotContain(User, files, StringComparison.Ordinal);
        Assert.DoesNotContain("a-typed-secret", files, StringComparison.Ordinal);

        static string Read(string path)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
            return reader.ReadToEnd();
        }
    }

    [Fact]
    public async Task The_sweeper_sweeps_at_the_start_and_at_every_period()
    {
        var (store, time) = (new FakeStore(), new FakeTime());
        using var sweeper = new SessionSweeper(store, time, NullLogger<SessionSweeper>.Instance);
        await sweeper.StartAsync(CancellationToken.None);
        Assert.Equal(time.GetUtcNow(), await store.Swept.Task);
        store.Swept = new(TaskCreationOptions.RunContinuationsAsynchronously);
        time.Advance(SessionSweeper.Period);
        Assert.Equal(time.GetUtcNow(), await store.Swept.Task);
        await sweeper.StopAsync(CancellationToken.None);
    }

    private ISessionStore Store => site.Services.GetRequiredService<ISessionStore>();

    private string Key => site.Services.GetRequiredService<SessionKeys>().Of("web", User);

    private Task<Turn> SayAsync(string tap) => conversations.RespondAsync("web", User, new() { Now = site.Time.GetUtcNow(), Tap = tap });

    private Task<Turn> ShowAsync() => conversations.ShowAsync("web", User, new() { Now = site.Time.GetUtcNow() });

    private Task<bool> LeaveAsync() => conversations.LeaveAsync("web", User, new() { Now = site.Time.GetUtcNow() });

    private Task<Session?> RowAsync() => Store.LoadAsync(Key);
}
