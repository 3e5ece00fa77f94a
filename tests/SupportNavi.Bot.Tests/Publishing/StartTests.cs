using System.Net;
using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Publishing;

public sealed class StartTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_built_program_answers_from_any_folder_and_keeps_a_snapshot_for_the_next_start()
    {
        using (var first = await BuiltProgram.StartAsync(Repository.Data, folder["local"]))
        {
            await AssertAnswersAsync(first.Address);
        }

        Assert.NotNull(SnapshotFile.Read(folder["local/snapshot.bin"], DataFolder.Checksum(Repository.Data)));
        using var second = await BuiltProgram.StartAsync(Repository.Data, folder["local"]);
        await AssertAnswersAsync(second.Address);
    }

    [Fact]
    public async Task A_damaged_snapshot_is_built_again()
    {
        Directory.CreateDirectory(folder["local"]);
        await File.WriteAllTextAsync(folder["local/snapshot.bin"], "not a snapshot");
        using var program = await BuiltProgram.StartAsync(Repository.Data, folder["local"]);
        await AssertAnswersAsync(program.Address);
    }

    [Fact]
    public async Task Broken_data_stops_the_start_with_every_fault_and_exit_code_1()
    {
        var data = CopyOfData();
        await File.AppendAllTextAsync(Path.Combine(data, "guide", "answers.csv"), "who,nobody,\n");
        await File.AppendAllTextAsync(Path.Combine(data, "guide", "holidays.csv"), "the first of May,May Day\n");
        File.Delete(Path.Combine(data, "guide", "needs.csv"));

        var (exitCode, output, error) = await BuiltProgram.RunAsync(data, folder["local"]);

        Assert.Equal(1, exitCode);
        Assert.DoesNotContain("Listening", output, StringComparison.Ordinal);
        Assert.Matches(@"guide/answers\.csv:\d+: the row has 3 cells", error);
        Assert.Matches(@"guide/holidays\.csv:\d+: date ""the first of May""", error);
        Assert.Contains("guide/needs.csv:0: the file is missing", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["local/snapshot.bin"]));
    }

    [Fact]
    public async Task A_snapshot_of_good_data_does_not_hide_that_the_data_broke_later()
    {
        var data = CopyOfData();
        using (var program = await BuiltProgram.StartAsync(data, folder["local"]))
        {
            await AssertAnswersAsync(program.Address);
        }

        await File.AppendAllTextAsync(Path.Combine(data, "guide", "holidays.csv"), "soon,A day\n");
        Assert.Equal(1, (await BuiltProgram.RunAsync(data, folder["local"])).ExitCode);
    }

    [Fact]
    public void Settings_that_cannot_work_are_refused_in_plain_words()
    {
        using var site = new Site(null, ("Web:NeutralSite", "javascript:alert(1)"));
        Assert.ThrowsAny<Exception>(() => site.CreateClient());
    }

    private static async Task AssertAnswersAsync(Uri address)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var response = await client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotEmpty(Site.Taps(await response.Content.ReadAsStringAsync()));
    }

    private string CopyOfData()
    {
        var to = folder["data"];
        ShippedCopy.Make(to);
        return to;
    }
}
