using SupportNavi.Core.OpenData;
using SupportNavi.Import.Tokyo;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

public sealed class ExportTests
{
    [Fact]
    public void The_tree_goes_out_in_the_dialect_of_tokyo()
    {
        using var folder = new TemporaryFolder();
        var run = Run.Shipped("export", "--format", "navi", "--out", folder.File("new/tokyo"));
        var faults = new List<Fault>();
        var tree = TokyoNavi.Read(folder.File("new/tokyo/navi.csv"), folder.File("new/tokyo/services.csv"), faults)!;

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.All(faults, fault => Assert.Matches("is reached by no answer$|names no service", fault.Message));
        Assert.Equal(
            [
                $"{folder.File("new/tokyo/navi.csv")}: {ShippedData.Snapshot.Guide.Questions.Length} questions, {ShippedData.Snapshot.Guide.Goals.Length} results",
                $"{folder.File("new/tokyo/services.csv")}: {tree.Services.Rows.Length} services",
            ],
            run.Lines);
        Assert.Equal(ShippedData.Snapshot.Guide.Goals.Select(goal => goal.Id), tree.Results.Select(result => result.Id));
    }

    [Fact]
    public void The_organisations_go_out_as_one_table_that_a_spreadsheet_reads_as_text()
    {
        using var folder = TemporaryFolder.OfShippedData();
        using var target = new TemporaryFolder();
        var file = folder.File("national/organizations.csv");
        var (table, faults) = (CsvTable.Read(file, "n", [])!, new List<Fault>());
        table.Rows[0].Cells[table.Header.IndexOf("operator")] = "=HYPERLINK(\"https://example.com\",\"ここ\")";
        CsvTable.Write(file, table.Header, table.Rows.Select(row => row.Cells));
        var run = new Run("export", "--format", "csv", "--out", target.Path, "--data", folder.Path);
        var written = CsvTable.Read(target.File("organizations.csv"), "organizations.csv", faults)!;

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Empty(faults);
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(target.File("organizations.csv")).Take(3));
        Assert.Equal(ShippedData.Snapshot.Directory.All.Length, written.Rows.Length);
        Assert.Contains(written.Rows, row => row.Cells.Contains("'=HYPERLINK(\"https://example.com\",\"ここ\")"));
        Assert.DoesNotContain(written.Rows.SelectMany(row => row.Cells), cell => cell.Length > 0 && "=+-@".Contains(cell[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+81-3-0000-0000", "'+81-3-0000-0000")]
    [InlineData("-", "'-")]
    [InlineData("@a", "'@a")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("01-2345-6789", "01-2345-6789")]
    [InlineData("#8008", "#8008")]
    [InlineData("", "")]
    public void A_formula_is_text(string cell, string written) => Assert.Equal(written, ExportVerb.Safe(cell));

    [Fact]
    public void Data_with_faults_is_not_exported()
    {
        using var folder = TemporaryFolder.OfShippedData();
        using var target = new TemporaryFolder();
        File.AppendAllText(folder.File("guide/holidays.csv"), "2027/12/31,なにかの日\n");
        var run = new Run("export", "--format", "csv", "--out", target.Path, "--data", folder.Path);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Empty(Directory.EnumerateFiles(target.Path));
    }
}
