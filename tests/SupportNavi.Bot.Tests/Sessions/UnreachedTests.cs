using Microsoft.Extensions.DependencyInjection;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

public sealed class UnreachedTests : IDisposable
{
    private readonly Site site = new();
    private readonly Conversations conversations;

    public UnreachedTests()
    {
        site.CreateClient().Dispose();
        conversations = site.Services.GetRequiredService<Conversations>();
    }

    public void Dispose() => site.Dispose();

    private string Organization => site.Snapshot.Directory.All[0].Id;

    private HardToReach HardToReach => site.Services.GetRequiredService<HardToReach>();

    [Fact]
    public async Task Two_reports_within_90_days_are_said_on_the_card_in_every_channel()
    {
        await ReportAsync("web", "somebody", "no-answer");
        Assert.DoesNotContain(Caution, await CardAsync(), StringComparison.Ordinal);
        await ReportAsync("line", "another", "wrong-number");
        Assert.Contains(Caution, await CardAsync(), StringComparison.Ordinal);

        site.Time.Advance(TimeSpan.FromDays(90));
        await HardToReach.CountAsync();
        Assert.DoesNotContain(Caution, await CardAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_says_it_too()
    {
        await ReportAsync("web", "somebody", "closed");
        await ReportAsync("web", "another", "closed");
        using var resident = site.Resident();
        await resident.TapAsync("?card:" + Organization);
        Assert.Contains(Caution, await resident.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_organisation_the_kind_the_day_and_a_number_are_kept()
    {
        await ReportAsync("web", "somebody", "closed");
        await ReportAsync("web", "another", "closed");
        await ReportAsync("line", "somebody", "no-answer");
        var store = site.Services.GetRequiredService<ISessionStore>();
        Assert.Equal(3, Assert.Single(await store.CountAsync(DateOnly.MinValue)).Value);

        using var connection = SqliteDatabase.Open(Path.Combine(site.Local, "sessions.db"));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM unreached ORDER BY kind";
        using var reader = command.ExecuteReader();
        Assert.Equal(["organization", "kind", "day", "count"], Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        Assert.True(reader.Read());
        Assert.Equal((Organization, "closed", 2L), (reader.GetString(0), reader.GetString(1), reader.GetInt64(3)));
        Assert.True(reader.Read());
        Assert.Equal((Organization, "no-answer", 1L), (reader.GetString(0), reader.GetString(1), reader.GetInt64(3)));
        Assert.False(reader.Read());
    }

    [Fact]
    public async Task Nobody_alone_can_warn_others_off_a_window_on_one_day()
    {
        await ReportAsync("line", "somebody", "closed");
        await ReportAsync("line", "somebody", "closed");
        await ReportAsync("line", "somebody", "no-answer");
        Assert.DoesNotContain(Caution, await CardAsync(), StringComparison.Ordinal);
        Assert.Equal(1, Assert.Single(await site.Services.GetRequiredService<ISessionStore>().CountAsync(DateOnly.MinValue)).Value);

        site.Time.Advance(TimeSpan.FromDays(1));
        await ReportAsync("line", "somebody", "closed");
        Assert.Contains(Caution, await CardAsync(), StringComparison.Ordinal);
    }

    private string Caution => site.Snapshot.Wordings.All[0]["caution.hard-to-reach"];

    private async Task ReportAsync(string channel, string user, string kind)
    {
        var turn = await conversations.RespondAsync(channel, user, new() { Now = site.Time.GetUtcNow(), Tap = $"!unreached={Organization}:{kind}" });
        Assert.NotNull(turn.Unreached);
        await HardToReach.CountAsync();
    }

    private async Task<string> CardAsync()
    {
        var turn = await conversations.RespondAsync("web", "reader", new Input { Now = site.Time.GetUtcNow(), Tap = "?card:" + Organization });
        return string.Join('\n', turn.Replies.OfType<CardsReply>().SelectMany(reply => reply.Cards).SelectMany(card => card.Cautions));
    }
}
