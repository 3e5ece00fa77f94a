using System.CommandLine;
using SupportNavi.Cli.Evaluation;
using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;


namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi evaluate</c>: how well residents' words are routed to needs, and whether that got worse.</summary>
internal static class EvaluateVerb
{
    public static Command Create(Terminal terminal)
    {
        var data = DataOption.Create();
        var output = new Option<DirectoryInfo>("--out") { Description = "A folder for evaluation.json and evaluation.html." };
        var accept = new Option<bool>("--accept") { Description = "Write the accuracy into the data folder, also where it got worse." };
        var command = new Command("evaluate", "Judge how well words are routed to needs, in a minute or so. Example: supportnavi evaluate --out report") { data, output, accept };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder)
            {
                return ExitCode.CouldNotRun;
            }

            // Found out before the minute, not after it.
            var reports = parsed.GetValue(output) is { } named ? ReportFolder.Open(named.FullName) : null;
            var (snapshot, tables, faults) = DataLint.Load(folder, DataOption.FreeText(folder).Create);
            if (faults.Count > 0)
            {
                Print(faults, terminal.Error);
                return ExitCode.CouldNotRun;
            }

            var report = RoutingEvaluation.Run((FreeText)snapshot.FreeText, tables, snapshot.Guide.Needs, step => terminal.Error.WriteLine($"{step} …"));
            terminal.Out.Write(JsonReport.Of(report));
            Summary.Print(report, terminal.Error);
            reports?.Write(report, snapshot.Wordings.All[0]);
            return Settle(folder, Accuracy.Of(report), parsed.GetValue(accept), terminal.Error);
        });
        return command;
    }

    /// <summary>Compares with the committed figures, or makes these the committed ones.</summary>
    internal static int Settle(string folder, IReadOnlyList<AccuracyRow> rows, bool accept, TextWriter error)
    {
        if (accept)
        {
            Accuracy.Accept(folder, rows);
            return ExitCode.Done;
        }

        var faults = Accuracy.Compare(folder, rows);
        Print(faults, error);
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }

    private static void Print(IReadOnlyList<Fault> faults, TextWriter writer)
    {
        foreach (var fault in faults)
        {
            writer.WriteLine(fault);
        }
    }
}
