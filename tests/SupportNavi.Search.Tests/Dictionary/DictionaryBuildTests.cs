using System.Diagnostics;
using SupportNavi.Search.Japanese;
using SupportNavi.Testing;

namespace SupportNavi.Search.Dictionary;

/// <summary>The build step as the build runs it.</summary>
public sealed class DictionaryBuildTests
{
    private static readonly string Packages = Path.Combine(Repository.Root, "tools", "SupportNavi.Dictionary");

    [Fact]
    public async Task The_same_package_gives_the_same_file()
    {
        using var folder = new TemporaryFolder();
        var (code, error) = await BuildAsync(Packages, folder.File("a/ipadic.bin"));

        Assert.Equal((0, ""), (code, error));
        Assert.Equal(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, JapaneseDictionary.FileName)), File.ReadAllBytes(folder.File("a/ipadic.bin")));
        Assert.Empty(Directory.EnumerateFiles(folder.File("a"), "*.tmp"));
    }

    [Fact]
    public async Task Builds_at_once_wait_for_each_other()
    {
        using var folder = new TemporaryFolder();
        var builds = await Task.WhenAll(BuildAsync(Packages, folder.File("ipadic.bin")), BuildAsync(Packages, folder.File("ipadic.bin")));

        Assert.All(builds, build => Assert.Equal((0, ""), build));
        using var dictionary = JapaneseDictionary.Open(folder.File("ipadic.bin"));
        Assert.True(dictionary.Verify());
    }

    [Fact]
    public async Task Without_npm_the_build_says_what_to_install()
    {
        using var folder = new TemporaryFolder();
        var (code, error) = await BuildAsync(folder.Path, folder.File("ipadic.bin"), path: "");

        Assert.Equal(1, code);
        Assert.Equal("error : npm was not found. The Japanese dictionary comes as an npm package: install Node.js 20 or later and build again.", error.Trim());
        Assert.False(File.Exists(folder.File("ipadic.bin")));
    }

    [Fact]
    public async Task Files_that_are_not_the_pinned_ones_are_not_compiled()
    {
        using var folder = new TemporaryFolder();
        folder.Write("node_modules/kuromoji/dict/cc.dat.gz", [1, 2, 3]);
        var (code, error) = await BuildAsync(folder.Path, folder.File("ipadic.bin"));

        Assert.Equal(1, code);
        Assert.Contains("error : cc.dat.gz: not the pinned file", error, StringComparison.Ordinal);
        Assert.False(File.Exists(folder.File("ipadic.bin")));
    }

    private static async Task<(int Code, string Error)> BuildAsync(string packages, string output, string? path = null)
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "SupportNavi.Dictionary.exe" : "SupportNavi.Dictionary"), [packages, output])
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_ROOT"] = Path.GetDirectoryName(Environment.ProcessPath);
        start.Environment["PATH"] = path ?? Environment.GetEnvironmentVariable("PATH");
        using var process = Process.Start(start)!;
        var (_, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await error);
    }
}
