using System.CommandLine;
using SupportNavi.Core.OpenData;
using SupportNavi.Import;
using SupportNavi.Import.Publishing;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi publish</c>: makes the staged version the one that residents see.</summary>
internal static class PublishVerb
{
    private const string Help =
        """
        Make the staged version the published one, when the whole dataset is without faults with it.

        Example:
          supportnavi publish --actor 佐藤
        """;

    public static Command Create(Terminal terminal)
    {
        var actor = new Option<string>("--actor") { Description = "Who answers for it; written into publications.csv", Required = true };
        var data = DataOption.Create();
        var command = new Command("publish", Help) { actor, data };
        command.SetAction(parsed =>
            DataOption.Folder(parsed, data, terminal) is { } folder ? Run(folder, parsed.GetValue(actor)!.Trim(), terminal) : ExitCode.CouldNotRun);
        return command;
    }

    private static int Run(string folder, string actor, Terminal terminal)
    {
        var staged = Publisher.Staged(folder);
        if (actor.Length == 0 || staged.Count == 0)
        {
            terminal.Error.WriteLine(actor.Length == 0 ? "--actor is empty; name who answers for the publication." : "Nothing is staged; run import first.");
            return ExitCode.CouldNotRun;
        }

        IReadOnlyList<Fault> faults;
        try
        {
            faults = Publisher.Publish(folder, actor, terminal.Clock, DataOption.FreeText(folder).Create);
        }
        catch (ImportException problem)
        {
            terminal.Error.WriteLine(problem.Message);
            return ExitCode.CouldNotRun;
        }

        foreach (var fault in faults)
        {
            terminal.Error.WriteLine(fault);
        }

        if (faults.Count > 0)
        {
            terminal.Error.WriteLine(StaffWords.Of("publish.refused", faults.Count));
            return ExitCode.Refused;
        }

        terminal.Out.WriteLine(StaffWords.Of("publish.done", string.Join("、", staged)));
        return ExitCode.Done;
    }
}
