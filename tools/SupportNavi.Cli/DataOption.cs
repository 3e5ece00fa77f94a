using System.CommandLine;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;

namespace SupportNavi.Cli;

/// <summary>The <c>--data</c> option and what it opens.</summary>
internal static class DataOption
{
    /// <summary>A fresh option; the default is the nearest <c>data</c> folder at or above the working directory or the program.</summary>
    public static Option<DirectoryInfo> Create() => new("--data")
    {
        Description = "The data folder; without it the nearest folder named data, from here upward.",
    };

    /// <summary>The folder, or null after saying that there is none.</summary>
    public static string? Folder(ParseResult parsed, Option<DirectoryInfo> option, Terminal terminal)
    {
        var folder = parsed.GetValue(option)?.FullName ?? Nearest(Directory.GetCurrentDirectory()) ?? Nearest(AppContext.BaseDirectory);
        if (folder is not null && Directory.Exists(folder))
        {
            return folder;
        }

        terminal.Error.WriteLine(folder is null ? "There is no data folder here or above; name one with --data." : $"There is no folder {folder}.");
        return null;
    }

    /// <summary>What understands free text of a data folder; its files are kept where the bot keeps them, when there is such a place.</summary>
    public static FreeTextBuilder FreeText(string folder)
    {
        var local = Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(folder)) ?? folder, ".supportnavi");
        return new(Directory.Exists(local) ? local : null, DataFolder.Checksum(folder));
    }

    /// <summary>The snapshot of a data folder without faults, or null after printing them all.</summary>
    public static Snapshot? Open(string folder, Terminal terminal)
    {
        var (snapshot, _, faults) = DataLint.Load(folder, FreeText(folder).Create);
        foreach (var fault in faults)
        {
            terminal.Error.WriteLine(fault);
        }

        return faults.Count == 0 ? snapshot : null;
    }

    /// <summary>The one area of a code or name, or null after saying that there is not one.</summary>
    public static Area? Area(Snapshot snapshot, string name, Terminal terminal)
    {
        if (snapshot.Gazetteer.Find(name) is [var found])
        {
            return found;
        }

        terminal.Error.WriteLine($"\"{name}\" is not exactly one area; use a six-digit code such as 012068.");
        return null;
    }

    /// <summary>Whether the dataset has a language; says so when it has not.</summary>
    public static bool Has(Snapshot snapshot, string language, Terminal terminal)
    {
        if (snapshot.Wordings.Has(language))
        {
            return true;
        }

        terminal.Error.WriteLine($"There is no language \"{language}\"; there are {string.Join(", ", snapshot.Wordings.All.Select(wording => wording.Language))}.");
        return false;
    }

    private static string? Nearest(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            var data = Path.Combine(folder.FullName, "data");
            if (File.Exists(Path.Combine(data, "guide", "questions.csv")))
            {
                return data;
            }
        }

        return null;
    }
}
