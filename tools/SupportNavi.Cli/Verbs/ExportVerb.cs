using System.CommandLine;
using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Tokyo;

namespace SupportNavi.Cli.Verbs;

/// <summary><c>supportnavi export</c>: the data in formats that others read.</summary>
internal static class ExportVerb
{
    private const string Help =
        """
        Write the data in a format that others read.

        navi: the tree and its windows as navi.csv and services.csv, in the dialect of Tokyo's 支援情報ナビ.
        csv: all organisations as one organizations.csv for a spreadsheet. A cell that it would take for a formula starts with '.
        hsds (Open Referral) does not exist yet.

        Examples:
          supportnavi export --format navi --out out/tokyo
          supportnavi export --format csv --out out
        """;

    private static readonly UTF8Encoding WithMark = new(encoderShouldEmitUTF8Identifier: true);

    public static Command Create(Terminal terminal)
    {
        var format = new Option<string>("--format") { Description = "navi or csv", Required = true };
        format.AcceptOnlyFromAmong("navi", "csv");
        var target = new Option<DirectoryInfo>("--out") { Description = "The folder to write into; it is made when it is not there", Required = true };
        var data = DataOption.Create();
        var command = new Command("export", Help) { format, target, data };
        command.SetAction(parsed =>
        {
            if (DataOption.Folder(parsed, data, terminal) is not { } folder || DataOption.Open(folder, terminal) is not { } snapshot)
            {
                return ExitCode.CouldNotRun;
            }

            var written = Directory.CreateDirectory(parsed.GetValue(target)!.FullName).FullName;
            if (parsed.GetValue(format) == "navi")
            {
                Navi(snapshot, written, terminal);
            }
            else
            {
                Csv(folder, written, terminal);
            }

            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>A cell that a spreadsheet takes for text: <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c> and control characters at its start begin a formula there (OWASP, CSV injection).</summary>
    internal static string Safe(string cell) => cell.Length > 0 && (cell[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' || char.IsControl(cell[0])) ? "'" + cell : cell;

    private static void Navi(Snapshot snapshot, string folder, Terminal terminal)
    {
        var tree = TokyoGuide.FromGuide(snapshot);
        TokyoNavi.Write(tree, folder);
        terminal.Out.WriteLine($"{Path.Combine(folder, "navi.csv")}: {tree.Questions.Count()} questions, {tree.Results.Count()} results");
        terminal.Out.WriteLine($"{Path.Combine(folder, TokyoServices.File)}: {tree.Services.Rows.Length} services");
    }

    private static void Csv(string data, string folder, Terminal terminal)
    {
        var rows = DataSet.OrganizationTables(DataFolder.ReadTables(data, []))
            .SelectMany(table => new TableReader(table, [], []).Rows)
            .Select(row => Array.ConvertAll(OrganizationColumns.All, column => Safe(row.Raw(column)))).ToList();
        var path = Path.Combine(folder, "organizations.csv");
        using (var writer = new StreamWriter(path + ".tmp", append: false, WithMark))
        {
            CsvTable.Write(writer, OrganizationColumns.All, rows);
        }

        File.Move(path + ".tmp", path, overwrite: true);
        terminal.Out.WriteLine($"{path}: {rows.Count} organizations");
    }
}
