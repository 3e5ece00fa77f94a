using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Menu;

/// <summary>Runs of the verb against a LINE; the data is checked once for all of them.</summary>
public sealed class MenuRun : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Runs it with the shipped data and these settings.</summary>
    public Task<(int ExitCode, string Output, string Error)> RunAsync(FakeLine line, params string[] settings) => RunAsync(
    [
        $"--Line:ChannelSecret={FakeLine.ChannelSecret}", $"--Line:ChannelAccessToken={FakeLine.AccessToken}",
        $"--Line:ApiBase={line.Address}", $"--Line:DataApiBase={line.Address}", .. settings,
    ]);

    /// <summary>Runs it with no settings for LINE but these.</summary>
    public async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] settings)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = await LineMenuVerb.RunAsync(["line-menu", $"--Data:Folder={Repository.Data}", $"--Data:Local={folder["local"]}", .. settings], output, error);
        return (code, output.ToString(), error.ToString().Trim());
    }

    /// <summary>The shipped definition.</summary>
    internal static MenuDefinition Shipped()
    {
        var faults = new List<string>();
        var menu = MenuDefinition.Read(Repository.Data, faults);
        Assert.Empty(faults);
        return menu!;
    }
}
