using System.Diagnostics;

namespace SupportNavi.Dictionary;

/// <summary>The npm package that holds the dictionary, installed by this folder's <c>package-lock.json</c>.</summary>
public static class DictionaryPackage
{
    /// <summary>Installs the package into <paramref name="folder"/> unless it is there.</summary>
    /// <returns>The folder of its dictionary files.</returns>
    /// <exception cref="DictionaryBuildException">npm is missing or failed.</exception>
    public static string Install(string folder)
    {
        var files = Path.Combine(folder, "node_modules", "kuromoji", "dict");
        if (!Directory.Exists(files))
        {
            RunNpm(folder);
        }

        return files;
    }

    private static void RunNpm(string folder)
    {
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        try
        {
            using var process = Process.Start(new ProcessStartInfo(npm, ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
            {
                WorkingDirectory = folder,
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var error = process.StandardError.ReadToEndAsync();
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            if (process.ExitCode != 0)
            {
                throw new DictionaryBuildException($"npm ci failed in {folder}: {error.GetAwaiter().GetResult().Trim()}");
            }
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new DictionaryBuildException("npm was not found. The Japanese dictionary comes as an npm package: install Node.js 20 or later and build again.", exception);
        }
    }
}
