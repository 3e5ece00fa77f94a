using System.Diagnostics;

namespace SupportNavi.Load;

/// <summary>The measurements in order, each said when it is done.</summary>
internal static class LoadRun
{
    private const string Webhook = "/line/webhook";
    private const string Secret = "9f8e7d6c5b4a39281706f5e4d3c2b1a0";
    private const int Rounds = 3;
    private const int MemoryPoints = 10;

    public static async Task<int> RunAsync(LoadSettings settings)
    {
        var local = Directory.CreateTempSubdirectory("supportnavi-load-");
        await using var line = await CountingLine.StartAsync();
        using var host = Start(line.Address, local.FullName);
        try
        {
            using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = settings.Clients * 2 }) { BaseAddress = await AddressAsync(host) };
            await MeasureAsync(settings, line, host, client, new(new(client, Secret), settings));
            return 0;
        }
        finally
        {
            host.Kill();
            await host.WaitForExitAsync();
            local.Delete(recursive: true);
        }
    }

    private static async Task MeasureAsync(LoadSettings settings, CountingLine line, Process host, HttpClient client, Measure measure)
    {
        // Until the runtime has compiled what is used often.
        await measure.FullAsync(Webhook, settings.Turns);
        if (!settings.IsMemoryOnly)
        {
            await RatioAsync(settings, line, host, measure);
        }

        await MemoryAsync(settings, client, measure);
        Console.WriteLine($"replies taken by the fake LINE: {line.Replies}");
    }

    private static async Task RatioAsync(LoadSettings settings, CountingLine line, Process host, Measure measure)
    {
        var size = (int)(line.Bytes / Math.Max(1, line.Replies));
        await measure.FullAsync($"/baseline?size={size}", settings.Turns);
        var (ours, baseline) = (new double[Rounds], new double[Rounds]);
        for (var round = 0; round < Rounds; round++)
        {
            var (bytes, replies, start) = (line.Bytes, line.Replies, Cpu(host));
            ours[round] = (await measure.FullAsync(Webhook, settings.Turns)).PerSecond;
            size = (int)((line.Bytes - bytes) / Math.Max(1, line.Replies - replies));
            var between = Cpu(host);
            baseline[round] = (await measure.FullAsync($"/baseline?size={size}", settings.Turns)).PerSecond;
            Console.WriteLine($"round {round + 1}: {ours[round]:0} turns/s, baseline {baseline[round]:0}/s, ratio {ours[round] / baseline[round]:0.00} (replies of {size} bytes), "
                + $"processor time {(between - start) / settings.Turns:0} and {(Cpu(host) - between) / settings.Turns:0} µs each");
        }

        Array.Sort(ours);
        Array.Sort(baseline);
        Console.WriteLine($"median: {ours[Rounds / 2]:0} turns/s, baseline {baseline[Rounds / 2]:0}/s, ratio {ours[Rounds / 2] / baseline[Rounds / 2]:0.00}");

        var times = await measure.SteadyAsync(Webhook, ours[Rounds / 2] / 2);
        var (p50, p99) = (times[times.Length / 2], times[(int)(times.Length * 0.99)]);
        Console.WriteLine($"half load, {ours[Rounds / 2] / 2:0}/s: p50 {p50:0.0} ms, p99 {p99:0.0} ms, p99/p50 {p99 / p50:0.0}, longest {times[^1]:0.0} ms");
    }

    /// <summary>Microseconds of processor time that the program under load has taken: what a busy machine changes least.</summary>
    private static double Cpu(Process host)
    {
        host.Refresh();
        return host.TotalProcessorTime.TotalMicroseconds;
    }

    private static async Task MemoryAsync(LoadSettings settings, HttpClient client, Measure measure)
    {
        var (turns, users) = (0, 0);
        for (var point = 0; point <= MemoryPoints; point++)
        {
            var memory = (await client.GetFromJsonAsync<Memory>("/memory?collect=true"))!;
            Console.WriteLine($"after {turns,8} turns of {users,6} users: heap {memory.Heap / 1048576.0:0.0} MB, process {memory.Process / 1048576.0:0.0} MB");
            if (point < MemoryPoints)
            {
                var done = await measure.FullAsync(Webhook, settings.Turns / MemoryPoints);
                (turns, users) = (turns + done.Turns, users + done.Users);
            }
        }
    }

    private static Process Start(string line, string local) => Process.Start(new ProcessStartInfo(
        "dotnet",
        [
            typeof(LoadRun).Assembly.Location, "host", "--urls", "http://127.0.0.1:0", "--Data:Local", local, "--Logging:LogLevel:Default", "Warning",
            "--Logging:LogLevel:SupportNavi.Bot.Host", "Information", "--Logging:LogLevel:SupportNavi.Load", "Information",
            "--Line:ChannelSecret", Secret, "--Line:ChannelAccessToken", "a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3e4f5a0b1c2d3e4f5", "--Line:ApiBase", line,
        ])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
    })!;

    private static async Task<Uri> AddressAsync(Process host)
    {
        while (await host.StandardOutput.ReadLineAsync() is { } said)
        {
            if (said.IndexOf("http://127", StringComparison.Ordinal) is >= 0 and var at)
            {
                _ = host.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
                return new(said[at..said.IndexOf(". ", at, StringComparison.Ordinal)]);
            }
        }

        throw new InvalidOperationException("The program under load did not start.");
    }

    private sealed record Memory(long Heap, long Process);
}
