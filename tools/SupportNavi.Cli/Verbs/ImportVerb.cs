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

    /// <summary>The verb; writes sums and problems to <paramref name="output"/> and <paramref name="error"/>.</summary>
    public static Command Create(TextWriter output, TextWriter error)
    {
        var sources = new Argument<string[]>("source") { Description = "Ids of data/sources/*.yaml", Arity = ArgumentArity.ZeroOrMore };
        var all = new Option<bool>("--all") { Description = "Every source, in order" };
        var file = new Option<string>("--file") { Description = "The downloaded file or folder; with --all the folder that holds them all" };
        var data = new Option<string>("--data") { Description = "The data folder", DefaultValueFactory = _ => "data" };
        var command = new Command("import", Help) { sources, all, file, data };
        command.SetAction(result => Run(
            result.GetValue(sources) ?? [], result.GetValue(all), result.GetValue(file), result.GetValue(data)!, output, error));
        return command;
    }

    private static int Run(string[] sources, bool all, string? file, string data, TextWriter output, TextWriter error)
    {
        if (file is null || all == sources.Length > 0)
        {
            error.WriteLine("name the sources to import, or --all, and the local copy with --file");
            return 2;
        }

        try
        {
            var code = 0;
            foreach (var source in all ? Importer.Sources(data) : sources)
            {
                var report = Importer.Run(new(source, data, file, all));
                (report.Done ? output : error).Write(report.ToString());
                code = report.Done ? code : 1;
            }

            return code;
        }
        catch (Exception problem) when (problem is ImportException or IOException or UnauthorizedAccessException)
        {
            error.WriteLine(problem.Message);
            return 2;
        }
    }
}
