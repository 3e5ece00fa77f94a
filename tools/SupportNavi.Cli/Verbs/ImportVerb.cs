using System.CommandLine;
using SupportNavi.Import;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi import</c>: brings open data into the data folder.</summary>
internal static class ImportVerb
{
    private const string Help =
        """
        Bring open data into the data folder and say what became of every row.

        Examples:
          supportnavi import hotlines --file lists/hotlines.csv
          supportnavi import wam-disability --file downloads/wam
          supportnavi import --all --file downloads
        """;

    public static Command Create(Terminal terminal)
    {
        var sources = new Argument<string[]>("source") { Description = "Ids of data/sources/*.yaml", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every source, in order" };
        var file = new Option<string>("--file") { Description = "The downloaded file or folder; with --all the folder that holds them all" };
        var data = DataOption.Create();
        var command = new Command("import", Help) { sources, all, file, data };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(sources) ?? [];
            if (parsed.GetValue(file) is not { } path || parsed.GetValue(all) == named.Length > 0)
            {
                terminal.Error.WriteLine("Name the sources to import, or --all, and the local copy with --file.");
                return ExitCode.CouldNotRun;
            }

            return DataOption.Folder(parsed, data, terminal) is { } folder ? Run(named, parsed.GetValue(all), path, folder, terminal) : ExitCode.CouldNotRun;
        });
        return command;
    }

    private static int Run(string[] sources, bool all, string file, string data, Terminal terminal)
    {
        try
        {
            var reports = Importer.Run(new(all ? Importer.Sources(data) : sources, data, file, all));
            foreach (var report in reports)
            {
                (report.Done ? terminal.Out : terminal.Error).Write(report.ToString());
            }

            return reports.All(report => report.Done) ? ExitCode.Done : ExitCode.Refused;
        }
        catch (ImportException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.CouldNotRun;
        }
    }
}
