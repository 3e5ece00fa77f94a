using System.CommandLine;
using SupportNavi.Import;
using SupportNavi.Import.Fetching;
using SupportNavi.Import.Guessing;
using SupportNavi.Import.Publishing;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi import</c>: brings open data into a staged version of the data.</summary>
internal static class ImportVerb
{
    private const string Help =
        """
        Bring open data into a staged version and say what became of every row. Residents see nothing of it before publish.

        Examples:
          supportnavi import hotlines --file lists/hotlines.csv
          supportnavi import wam-disability --file downloads/wam
          supportnavi import kodomo-shokudo --file 131059_kodomosyokudo.csv
          supportnavi import --all --file downloads
          supportnavi import --guess lists/unknown.xlsx
          supportnavi import --navi tokyo --out guide-of-tokyo
        """;

    public static Command Create(Terminal terminal)
    {
        var sources = new Argument<string[]>("source") { Description = "Ids of data/sources/*.yaml", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every source that is part of the dataset, in order" };
        var file = new Option<string>("--file") { Description = "The downloaded file or folder; with --all the folder that holds them all. Without it the source's own addresses are asked" };
        var guess = new Option<string>("--guess") { Description = "Propose a mapping for this file and show its first ten rows; nothing is imported" };
        var navi = new Option<string>("--navi") { Description = "Read navi.csv and services.csv of this folder (Tokyo's 支援情報ナビ) as a guide and write it to --out; nothing is staged" };
        var target = new Option<string>("--out") { Description = "For --navi: the folder to write into" };
        var trace = new Option<bool>("--trace") { Description = "List every changed cell with the rule that changed it, besides those to look at" };
        var data = DataOption.Create();
        var command = new Command("import", Help) { sources, all, file, guess, navi, target, trace, data };
        command.SetAction(async (parsed, cancel) =>
        {
            var named = parsed.GetValue(sources) ?? [];
            bool[] ways = [parsed.GetValue(guess) is not null, parsed.GetValue(navi) is not null, parsed.GetValue(all), named.Length > 0];
            if (ways.Count(way => way) != 1 || (parsed.GetValue(navi) is null) != (parsed.GetValue(target) is null))
            {
                terminal.Error.WriteLine("Name the sources to import, or --all, or a file to look at with --guess, or a folder with --navi and --out.");
                return ExitCode.CouldNotRun;
            }

            return parsed.GetValue(navi) is { } tokyo ? NaviImport.Run(tokyo, parsed.GetValue(target)!, terminal)
                : DataOption.Folder(parsed, data, terminal) is not { } folder ? ExitCode.CouldNotRun
                : parsed.GetValue(guess) is { } unknown ? await Safely(terminal, () => Task.FromResult(Guess(unknown, folder, terminal)))
                : await Safely(terminal, () => Run(named, parsed.GetValue(all), parsed.GetValue(file), parsed.GetValue(trace), folder, terminal, cancel));
        });
        return command;
    }

    private static async Task<int> Run(string[] named, bool all, string? file, bool isTraced, string data, Terminal terminal, CancellationToken cancel)
    {
        var sources = all ? Importer.Sources(data) : named;
        if (file is not null)
        {
            return Told(ProgressBar.Over(terminal, progress => Importer.Run(new(sources, data, file, all, isTraced), progress, cancel)), data, terminal);
        }

        var downloads = Directory.CreateTempSubdirectory("supportnavi-").FullName;
        try
        {
            await SourceDownloads.Get(sources, data, downloads, cancel);
            return Told(ProgressBar.Over(terminal, progress => Importer.Run(new(sources, data, downloads, IsRoot: true, isTraced), progress, cancel)), data, terminal);
        }
        finally
        {
            Directory.Delete(downloads, recursive: true);
        }
    }

    private static int Told(IReadOnlyList<ImportReport> reports, string data, Terminal terminal)
    {
        foreach (var report in reports)
        {
            (report.Done ? terminal.Out : terminal.Error).Write(report.ToString());
        }

        if (reports.Any(report => !report.Done))
        {
            terminal.Error.WriteLine(StaffWords.Of("import.refused"));
            return ExitCode.Refused;
        }

        var staged = Publisher.Staged(data);
        terminal.Out.WriteLine(staged.Count == 0 ? StaffWords.Of("import.same") : StaffWords.Of("import.staged", string.Join("、", staged)));
        terminal.Out.WriteLine(StaffWords.Of(staged.Count == 0 ? "import.reports" : "import.next", Path.Combine("staged", "reports")));
        return ExitCode.Done;
    }

    private static int Guess(string file, string data, Terminal terminal)
    {
        Guesser.Print(file, data, terminal.Out);
        return ExitCode.Done;
    }

    private static async Task<int> Safely(Terminal terminal, Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (ImportException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.CouldNotRun;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine(StaffWords.Of("import.stopped"));
            return ExitCode.CouldNotRun;
        }
    }
}
