using SupportNavi.Import;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Tokyo;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi import --navi</c>: a tree in Tokyo's dialect as rows of our guide, and as it was.</summary>
internal static class NaviImport
{
    /// <summary>Reads navi.csv and services.csv of a folder and writes questions, answers, goals and organisations, and the two files again, into another.</summary>
    /// <returns>Refused when there are faults; what could be read is written all the same.</returns>
    public static int Run(string folder, string target, Terminal terminal)
    {
        var faults = new List<Fault>();
        var tree = TokyoNavi.Read(Path.Combine(folder, "navi.csv"), Path.Combine(folder, "services.csv"), faults);
        foreach (var fault in faults)
        {
            terminal.Error.WriteLine(fault);
        }

        if (tree is null)
        {
            return ExitCode.CouldNotRun;
        }

        var left = new List<Fault>();
        var tables = TokyoGuide.ToGuide(tree, DateOnly.FromDateTime(terminal.Clock.GetLocalNow().DateTime), left);
        Directory.CreateDirectory(target);
        TokyoNavi.Write(tree, target);
        foreach (var table in tables.All)
        {
            CsvTable.Write(Path.Combine(target, Path.GetFileName(table.File)), table.Header, table.Rows.Select(row => row.Cells));
        }

        foreach (var fault in left)
        {
            terminal.Out.WriteLine(fault);
        }

        terminal.Out.WriteLine(StaffWords.Of("navi.sums", tables.Questions.Rows.Length, tables.Answers.Rows.Length, tables.Goals.Rows.Length, tables.Organizations.Rows.Length, faults.Count, left.Count));
        return faults.Count == 0 ? ExitCode.Done : ExitCode.Refused;
    }
}
