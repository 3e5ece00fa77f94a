using System.Diagnostics;
using SupportNavi.Testing;

namespace SupportNavi.Bot.Channels.Line.Types;

/// <summary>The packages of this folder, installed once by their lock file.</summary>
internal static class NodePackages
{
    private static readonly Lazy<Task> Installed = new(InstallAsync);

    public static string Folder { get; } = Path.Combine(Repository.Root, "tests", "SupportNavi.Bot.Tests", "Channels", "Line", "Types");

    /// <summary>A folder from which the packages are found and that git does not see.</summary>
    public static string Scratch => Directory.CreateDirectory(Path.Combine(Folder, "node_modules", ".supportnavi")).FullName;

    /// <summary>Runs Node with the packages there.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(params string[] arguments)
    {
        await Installed.Value;
        return await StartAsync("node", arguments);
    }

    private static async Task InstallAsync()
    {
        if (File.Exists(Path.Combine(Folder, "node_modules", "typescript", "bin", "tsc")))
        {
            return;
        }

        var (code, output) = await StartAsync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
        Assert.True(code == 0, output);
    }

    private static async Task<(int ExitCode, string Output)> StartAsync(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Folder,
        })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output + (process.ExitCode == 0 ? "" : await error));
    }
}
