using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SupportNavi.Bot.Channels.Line.Sending;
using SupportNavi.Bot.Sessions;

namespace SupportNavi.Bot.Channels.Line;

public sealed class RestartTests
{
    [Fact]
    public async Task After_a_restart_an_answer_of_49_seconds_is_sent_and_one_of_50_waits_for_the_next_chance()
    {
        using var folder = new TemporaryFolder();
        var local = ("Data:Local", folder["local"]);
        var late = Webhooks.Event("follow", "late", "Ulate");
        await using (var first = await LineSite.StartAsync(null, local))
        {
            first.Line.Next(ScriptedLine.Hang, ScriptedLine.Hang);
            first.Site.Time.Set(TimeSpan.FromSeconds(-50));
            await first.PostAsync(late);
            first.Site.Time.Set(TimeSpan.FromSeconds(1));
            await first.PostAsync(Webhooks.Event("follow", "young", "Uyoung"));
        }

        await using var next = await LineSite.StartAsync(null, local);
        await next.Line.ReplyTo("token-young");
        await next.SettledAsync("Uyoung");
        Assert.Empty(await next.UnsentAsync());
        Assert.Equal(["token-young"], next.Line.Tried);

        await next.AnswerAsync(late.With("deliveryContext", new JsonObject { ["isRedelivery"] = true }));
        Assert.Equal(["token-young", "token-late"], next.Line.Tried);
    }

    [Fact]
    public async Task No_event_is_taken_before_what_waits_was_read()
    {
        var store = new FakeStore();
        await using var site = await LineSite.StartAsync(services => services.Use<ISessionStore>(store));
        var read = new TaskCompletionSource();
        store.Slow = read.Task;
        var start = site.Site.Services.GetServices<IHostedService>().OfType<OutboxSender>().Single().StartAsync(CancellationToken.None);
        Assert.False(start.IsCompleted);
        read.SetResult();
        await start;
    }
}
