using System.Diagnostics;

namespace SupportNavi.Bot;

/// <summary>The program as it was built, in a process of its own.</summary>
internal sealed class BuiltProgram : IDisposable
{
    private readonly Process running;

    private BuiltProgram(Process process, string address) => (running, Address) = (process, new(address));

    public Uri Address { get; }

    /// <summary>Starts it and waits until it says that it listens.</summary>
    public static async Task<BuiltProgram> StartAsync(string data, string local, params string[] settings)
    {
        var process = Launch(data, local, settings);
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            var at = line.IndexOf("http://127", StringComparison.Ordinal);
            if (at >= 0)
            {
                return new(process, line[at..line.IndexOf(". ", at, StringComparison.Ordinal)]);
            }
        }

        throw new InvalidOperationException("It stopped: " + await process.StandardError.ReadToEndAsync());
    }

    /// <summary>Runs it to its end, which is only for data that it refuses.</summary>
    public static async Task<(int ExitCode, string Output, string Error)> RunAsync(string data, string local, params string[] settings)
    {
        using var process = Launch(data, local, settings);
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>kill -9.</summary>
    public async Task KillAsync()
    {
        running.Kill();
        await running.WaitForExitAsync();
    }

    public void Dispose()
    {
        if (!running.HasExited)
        {
            running.Kill();
        }

        running.Dispose();
    }

    private static Process Launch(string data, string local, string[] settings) => Process.Start(new ProcessStartInfo(
        "dotnet", [typeof(Program).Assembly.Location, "--urls", "http://127.0.0.1:0", "--Data:Folder", data, "--Data:Local", local, .. settings])
    {
        UseShellExecute = false,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
        WorkingDirectory = Path.GetTempPath(),
    })!;
}
