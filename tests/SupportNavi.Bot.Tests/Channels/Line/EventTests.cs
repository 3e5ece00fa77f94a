using System.Text.Json.Nodes;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;

namespace SupportNavi.Bot.Channels.Line;

public sealed class EventTests : IAsyncLifetime
{
    private LineSite site = null!;

    public async Task InitializeAsync() => site = await LineSite.StartAsync();

    public async Task DisposeAsync() => await site.DisposeAsync();

    private Wording Japanese => site.Site.Snapshot.Wordings.All[0];

    [Fact]
    public async Task A_window_is_found_by_its_name()
    {
        var answer = await site.AnswerAsync(Webhooks.Text("1", "福祉ショップべてるに相談したい"));
        Assert.Contains("福祉ショップべてる", answer, StringComparison.Ordinal);
        Assert.Contains("tel:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("に相談したい", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_window_for_violence_that_is_found_by_its_name_is_behind_the_private_link()
    {
        var answer = await site.AnswerAsync(Webhooks.Text("1", "ウィメンズ結"));
        Assert.DoesNotContain("ウィメンズ結", answer, StringComparison.Ordinal);
        Assert.Contains("/d/", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_friend_is_welcomed_in_the_script_of_every_language()
    {
        var answer = Webhooks.Strings(await site.AnswerAsync(Webhooks.Event("follow", "1")));
        Assert.All(site.Site.Snapshot.Wordings.All, wording => Assert.Contains(wording["language.self"], answer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_tap_and_a_typed_answer_lead_on()
    {
        await site.AnswerAsync(Webhooks.Tap("1", site.Site.AreaTap));
        await site.AnswerAsync(Webhooks.Tap("2", site.Site.OrdinaryTap));
        Assert.NotEmpty((await ProgressAsync()).Topic.Answers);
        Assert.Contains(Japanese["help.text"][..8], Webhooks.Strings(await site.AnswerAsync(Webhooks.Text("3", Japanese["command.help"].Split('|')[0]))), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_position_becomes_an_area_that_is_said_aloud()
    {
        var town = site.Site.Town;
        var answer = await site.AnswerAsync(Webhooks.Message("1", new()
        {
            ["type"] = "location", ["latitude"] = town.Position!.Value.Latitude, ["longitude"] = town.Position.Value.Longitude, ["address"] = "a-private-address",
        }));
        var area = site.Site.Snapshot.Gazetteer.ById((await ProgressAsync()).Settings.Area!)!;
        Assert.Contains(area.Name, Webhooks.Strings(answer), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sticker", "line.sticker")]
    [InlineData("image", "line.image")]
    [InlineData("video", "line.image")]
    [InlineData("audio", "line.audio")]
    [InlineData("file", "line.file")]
    [InlineData("hologram", "line.other")]
    public async Task What_cannot_be_read_gets_a_kind_word_and_the_next_step(string type, string key)
    {
        var answer = await site.AnswerAsync(Webhooks.Message("1", new() { ["id"] = "1", ["type"] = type, ["fileName"] = "a-private-name.pdf" }));
        Assert.Contains(Japanese[key], Webhooks.Strings(answer), StringComparison.Ordinal);
        Assert.NotEmpty(Webhooks.Postbacks(answer));
        Assert.DoesNotContain("a-private-name", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Blocking_the_account_deletes_the_conversation()
    {
        await site.AnswerAsync(Webhooks.Tap("1", site.Site.OrdinaryTap));
        Assert.NotNull(await site.RowAsync());
        await site.PostAsync(Webhooks.Event("unfollow", "2").With("replyToken", null).With("timestamp", site.Site.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        Assert.Null(await site.RowAsync());
    }

    [Fact]
    public async Task A_farewell_that_comes_late_does_not_delete_what_was_said_after_it()
    {
        var then = site.Site.Time.GetUtcNow();
        site.Site.Time.Advance(TimeSpan.FromMinutes(5));
        await site.AnswerAsync(Webhooks.Tap("1", site.Site.OrdinaryTap));
        await site.PostAsync(Webhooks.Event("unfollow", "2").With("timestamp", then.ToUnixTimeMilliseconds()));
        Assert.NotNull(await site.RowAsync());
    }

    [Fact]
    public async Task A_group_is_told_once_that_this_serves_one_to_one_chats()
    {
        var answer = await site.AnswerAsync(Webhooks.Event("join", "1").InGroup());
        Assert.Contains(Japanese["line.group"], Webhooks.Strings(answer), StringComparison.Ordinal);
        Assert.Empty(Webhooks.Postbacks(answer));
        site.Site.Time.Advance(TimeSpan.FromDays(3));
        await site.PostAsync(Webhooks.Text("2", "a-typed-secret").InGroup(), Webhooks.Event("memberJoined", "3").InGroup(), Webhooks.Tap("4", site.Site.OrdinaryTap).InGroup());
        Assert.Contains(Japanese["line.group"], Webhooks.Strings(await site.AnswerAsync(Webhooks.Text("5", "hello").InGroup("Cother"))), StringComparison.Ordinal);
        Assert.Equal(["token-1", "token-5"], site.Line.Tried);
        Assert.Null(await site.RowAsync());
    }

    [Fact]
    public async Task A_room_is_told_too_and_a_group_that_invites_again_is_told_again()
    {
        var room = new JsonObject { ["type"] = "room", ["roomId"] = "Rroom" };
        await site.AnswerAsync(Webhooks.Text("1", "hello").With("source", room.DeepClone()));
        await site.PostAsync(Webhooks.Event("leave", "2").With("source", room.DeepClone()).With("timestamp", site.Site.Time.GetUtcNow().ToUnixTimeMilliseconds()));
        await site.AnswerAsync(Webhooks.Event("join", "3").With("source", room.DeepClone()));
        Assert.Equal(["token-1", "token-3"], site.Line.Tried);
    }

    [Fact]
    public async Task What_needs_no_answer_or_is_not_known_gets_none_and_leaves_nothing()
    {
        await site.PostAsync(
            Webhooks.Event("unsend", "1").With("unsend", new JsonObject { ["messageId"] = "1" }), Webhooks.Event("videoPlayComplete", "2"), Webhooks.Event("beacon", "3"),
            Webhooks.Event("accountLink", "4"), Webhooks.Event("something-new", "5"), Webhooks.Event("message", "6"), Webhooks.Event("postback", "7"),
            Webhooks.Text("8", "hello").With("source", null), Webhooks.Text("9", "hello").With("source", new JsonObject { ["type"] = "user" }),
            Webhooks.Text("10", "hello").With("mode", "standby"));
        Assert.Empty(site.Line.Tried);
        Assert.Null(await site.RowAsync());
    }

    [Fact]
    public async Task Events_of_several_people_in_one_post_are_each_answered_in_their_own_order()
    {
        var people = Enumerable.Range(0, 5).Select(number => "U" + number).ToArray();
        var events = Enumerable.Range(0, 4).SelectMany(step => people.Select(user => Webhooks.Tap($"{user}-{step}", step switch
        {
            0 => site.Site.AreaTap,
            1 => site.Site.OrdinaryTap,
            2 => "?help",
            _ => "!close",
        }, user))).ToArray();
        await site.PostAsync(events);
        foreach (var user in people)
        {
            await site.Line.ReplyTo($"token-{user}-3");
            var progress = ProgressJson.Read((await site.RowAsync(user))!.Progress);
            Assert.Equal(("", site.Site.Town.Id), (progress.View, progress.Settings.Area));
            Assert.Equal(Enumerable.Range(0, 4).Select(step => $"token-{user}-{step}"), site.Line.Tried.Where(token => token.Contains($"-{user}-", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task Nothing_typed_no_user_and_no_sent_reply_stays_in_any_file()
    {
        await site.AnswerAsync(Webhooks.Text("1", "a-typed-secret"));
        await site.AnswerAsync(Webhooks.Tap("2", site.Site.OrdinaryTap));
        await site.PostAsync(Webhooks.Event("follow", "3"));
        await site.Line.ReplyTo("token-3");
        await site.SettledAsync();
        await site.Store.SweepAsync(site.Site.Time.GetUtcNow());
        Assert.Empty(await site.UnsentAsync());
        var files = string.Concat(Directory.EnumerateFiles(site.Site.Local, "sessions.db*").Select(Read));
        foreach (var gone in (string[])["a-typed-secret", "Uperson", "token-1", "token-2", "\"bubble\""])
        {
            Assert.DoesNotContain(gone, files, StringComparison.Ordinal);
        }

        static string Read(string path)
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file, System.Text.Encoding.Latin1);
            return reader.ReadToEnd();
        }
    }

    private async Task<Progress> ProgressAsync() => ProgressJson.Read((await site.RowAsync())!.Progress);
}
