using System.Net;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line;

public sealed class LineKilledTests
{
    private const int People = 6;

    [Fact]
    public async Task Replies_of_a_program_killed_between_commit_and_reply_are_sent_once_by_the_next()
    {
        using var folder = new TemporaryFolder();
        await using var line = await ScriptedLine.StartAsync();
        var settings = LineSite.Settings(line.Address).Select(setting => $"--{setting.Name}={setting.Value}").ToArray();
        line.Next([.. Enumerable.Repeat<Func<Microsoft.AspNetCore.Http.HttpContext, Task>>(ScriptedLine.Hang, People)]);
        using (var program = await BuiltProgram.StartAsync(Repository.Data, folder["local"], settings))
        {
            using var client = new HttpClient { BaseAddress = program.Address };
            for (var person = 0; person < People; person++)
            {
                using var response = await client.PostEventsAsync(Webhooks.Event("follow", person.ToString(), "U" + person));
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            }

            await program.KillAsync();
        }

        line.Forget();
        using var again = await BuiltProgram.StartAsync(Repository.Data, folder["local"], settings);
        using var next = new HttpClient { BaseAddress = again.Address };
        for (var person = 0; person < People; person++)
        {
            await line.ReplyTo("token-" + person);
            using var repeated = await next.PostEventsAsync(Webhooks.Event("follow", person.ToString(), "U" + person));
            Assert.Equal(HttpStatusCode.OK, repeated.StatusCode);
            Assert.Equal(1, line.Taken("token-" + person));
        }
    }
}
