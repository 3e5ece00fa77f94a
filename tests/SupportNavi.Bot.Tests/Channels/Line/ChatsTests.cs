using Microsoft.Extensions.DependencyInjection;
using SupportNavi.Bot.Sessions;
using SupportNavi.Core.Conversation;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line;

/// <summary>Every chat file through LINE's front door, against a LINE that refuses what LINE refuses.</summary>
public sealed class ChatsTests(ChatsTests.Shared shared) : IClassFixture<ChatsTests.Shared>
{
    private static int people;

    public static TheoryData<string> Files => [.. Directory.EnumerateFiles(Folder, "*.chat").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "SupportNavi.Core.Tests", "Chats");

    [Theory]
    [MemberData(nameof(Files))]
    public async Task The_conversation_goes_on_LINE_as_it_is_written(string file)
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(Folder, file));
        var settings = new Settings(Header(lines, "lang") ?? "ja", Area: Header(lines, "area"));
        var resident = new Resident(ShippedData.Navigator, Progress.Start with { Settings = settings });
        var person = new LineDriver(shared.Client, shared.Line, shared.Site.Time, $"U{Interlocked.Increment(ref people):x32}");
        await person.FollowAsync();
        await person.SendTapAsync("!lang=" + settings.Language);
        if (settings.Area is { } area)
        {
            await person.SendTapAsync("!area=" + area);
            await person.SendTapAsync("!close");
        }

        await AssertSameAsync();
        foreach (var said in lines.Where(line => line.StartsWith("> ", StringComparison.Ordinal)).Select(line => line[2..].Trim()))
        {
            if (said.StartsWith('"'))
            {
                resident.Say(said.Trim('"'));
                await person.SayAsync(said.Trim('"'));
            }
            else
            {
                var choice = resident.Choices.FirstOrDefault(choice => choice.Data == said || choice.Data.EndsWith("=" + said, StringComparison.Ordinal));
                // What a sensitive screen hides is reached through the page; its data still works.
                var isHidden = choice.Data is null || resident.Turn.IsSensitive;
                resident.Send(choice.Data ?? said);
                await (isHidden ? person.SendTapAsync(choice.Data ?? said) : person.TapAsync(choice.Data!));
            }

            await AssertSameAsync();
        }

        async Task AssertSameAsync()
        {
            var key = shared.Site.Services.GetRequiredService<SessionKeys>().Of("line", person.UserId);
            var stored = await shared.Site.Services.GetRequiredService<ISessionStore>().LoadAsync(key);
            if (resident.Turn.IsForgotten)
            {
                Assert.Null(stored);
                return;
            }

            Assert.Equal(Text(resident.Turn.Progress), stored is null ? "" : Text(ProgressJson.Read(stored.Progress)));
        }
    }

    private static string Text(Progress progress) => System.Text.Encoding.UTF8.GetString(ProgressJson.Write(progress with { At = 1, SensitiveAt = progress.SensitiveAt > 0 ? 1 : 0 }));

    private static string? Header(string[] lines, string name) =>
        lines.FirstOrDefault(line => line.StartsWith(name + " ", StringComparison.Ordinal))?[(name.Length + 1)..].Trim();

    /// <summary>One program for all conversations, as in life.</summary>
    public sealed class Shared : IAsyncLifetime
    {
        public FakeLine Line { get; private set; } = null!;

        public Site Site { get; private set; } = null!;

        public HttpClient Client { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            Line = await FakeLine.StartAsync();
            Site = new(null, ("Line:ChannelSecret", FakeLine.ChannelSecret), ("Line:ChannelAccessToken", FakeLine.AccessToken), ("Line:ApiBase", Line.Address.ToString()), ("Line:PublicUrl", "https://navi.test/"));
            Client = Site.Resident();
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            await Site.DisposeAsync();
            await Line.DisposeAsync();
        }
    }
}
