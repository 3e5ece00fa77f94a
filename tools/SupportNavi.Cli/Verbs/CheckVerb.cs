using System.CommandLine;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi check</c>: the lint, and the coverage table.</summary>
internal static class CheckVerb
{
    private const string File = "coverage.csv";

    public static Command Create(Terminal terminal)
    {
        var data = DataOption.Create();
        var coverage = new Option<bool>("--coverage") { Description = "Print the coverage table as CSV: for each need and municipality the rung of the nearest specific window." };
        var accept = new Option<bool>("--accept") { Description = "Write the coverage table into the data folder, also where it got worse." };
        var command = new Command("check", "Check tree, goals, wording and organisations against each other. Example: supportnavi check --coverage > coverage.csv") { data, coverage, accept };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder)
            {
                return ExitCode.CouldNotRun;
            }

            var (snapshot, _, found) = DataLint.Load(folder, DataOption.FreeText(folder).Create);
            var rows = found.Count == 0 ? Coverage.Of(snapshot).ToList() : [];
            if (parsed.GetValue(coverage))
            {
                CsvTable.Write(terminal.Out, Coverage.Columns, Coverage.Cells(rows));
                return Print(found, terminal.Error);
            }

            return Print(found.Count > 0 ? found : Compare(snapshot, folder, rows, parsed.GetValue(accept)), terminal.Out);
        });
        return command;
    }

    private static List<Fault> Compare(Snapshot snapshot, string folder, List<CoverageRow> rows, bool accept)
    {
        var faults = new List<Fault>();
        foreach (var prefecture in snapshot.Directory.Prefectures)
        {
            var name = $"{prefecture.Romaji.ToLowerInvariant()}/{File}";
            var path = Path.Combine(folder, name);
            var own = rows.Where(row => row.Municipality.Prefecture! == prefecture).ToList();
            if (accept)
            {
                CsvTable.Write(path, Coverage.Columns, Coverage.Cells(own));
            }
            else if (CsvTable.Read(path, name, faults) is { } committed)
            {
                Coverage.Compare(committed, own, faults);
            }
        }

        return faults;
    }

    private static int Print(IReadOnlyCollection<Fault> faults, TextWriter writer)
    {
        foreach (var fault in faults)
        {
            writer.WriteLine(fault);
        }

        writer.WriteLine($"{faults.Count} faults");
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
