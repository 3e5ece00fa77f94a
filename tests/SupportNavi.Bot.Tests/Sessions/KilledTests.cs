using System.Net;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Sessions;

public sealed class KilledTests
{
    private const int Residents = 8;
    private const int TurnsBeforeTheKill = 40;

    [Fact]
    public async Task A_program_killed_in_the_middle_of_turns_has_lost_no_turn_it_answered()
    {
        using var folder = new TemporaryFolder();
        var organizations = ShippedData.Snapshot.Directory.All.Take(8).Select(organization => organization.Id).ToArray();
        var cookies = new string[Residents];
        var answered = new HashSet<string>[Residents];
        using (var program = await BuiltProgram.StartAsync(Repository.Data, folder["local"]))
        {
            var count = 0;
            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var residents = Enumerable.Range(0, Residents).Select(number => TalkAsync(program.Address, number, () =>
            {
                if (Interlocked.Increment(ref count) == TurnsBeforeTheKill)
                {
                    enough.SetResult();
                }
            })).ToList();
            await enough.Task;
            await program.KillAsync();
            await Task.WhenAll(residents);
        }

        using var again = await BuiltProgram.StartAsync(Repository.Data, folder["local"]);
        for (var number = 0; number < Residents; number++)
        {
            using var client = Client(again.Address);
            client.DefaultRequestHeaders.Add("Cookie", cookies[number]);
            using var seen = await client.PostAsync("/", Tap("?memo"));
            var html = await client.GetStringAsync("/");
            foreach (var organization in answered[number])
            {
                Assert.Contains($"value=\"!drop={organization}\"", html, StringComparison.Ordinal);
            }
        }

        async Task TalkAsync(Uri address, int number, Action done)
        {
            answered[number] = new(StringComparer.Ordinal);
            using var client = Client(address);
            try
            {
                for (var turn = 0; ; turn++)
                {
                    var organization = organizations[turn % organizations.Length];
                    using var response = await client.PostAsync("/", Tap((turn / organizations.Length % 2 == 0 ? "!keep=" : "?card:") + organization));
                    Assert.True(response.StatusCode is HttpStatusCode.OK or HttpStatusCode.SeeOther, response.StatusCode.ToString());
                    if (turn == 0)
                    {
                        cookies[number] = response.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
                        client.DefaultRequestHeaders.Add("Cookie", cookies[number]);
                    }

                    answered[number].Add(organization);
                    done();
                }
            }
            catch (HttpRequestException)
            {
                // The program is gone.
            }
        }
    }

    private static HttpClient Client(Uri address) => new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };

    private static FormUrlEncodedContent Tap(string data) => new([new("tap", data)]);
}
