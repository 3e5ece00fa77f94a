using System.Text;
using SupportNavi.Testing;

namespace SupportNavi.Core.OpenData;

public sealed class CsvTableTests
{
    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", "2:1|2 3:3|4")]
    [InlineData("a,b\r\n1,2\r\n3,4\r\n", "2:1|2 3:3|4")]
    [InlineData("a,b\r1,2\r3,4", "2:1|2 3:3|4")]
    [InlineData("a,b\n1,2\n3,4", "2:1|2 3:3|4")]
    [InlineData("a,b\n\n1,2\n\n\n3,4\n", "3:1|2 6:3|4")]
    [InlineData("\n\na,b\n1,2\n", "4:1|2")]
    [InlineData("a,b\n,\n1,2\n , \n", "3:1|2")]
    [InlineData("a,b\n\"x\ny\",2\n3,4\n", "2:x\ny|2 4:3|4")]
    [InlineData("a,b\r\n\"x\r\ny\r\nz\",2\r\n3,4\r\n", "2:x\r\ny\r\nz|2 5:3|4")]
    [InlineData("\"a\",b\n\"1,5\",\"say \"\"hi\"\"\"\n3,4", "2:1,5|say \"hi\" 3:3|4")]
    [InlineData("\"a\",\"b\"\n\"\n\",\"\"\n3,4", "4:3|4")]
    [InlineData(" a , b \n 1 ,2\n", "2: 1 |2")]
    [InlineData("a,b", "")]
    public void Rows_come_with_the_line_they_start_on(string csv, string rows)
    {
        var (table, faults) = Parse(csv);

        Assert.Empty(faults);
        Assert.Equal("a|b", string.Join('|', table!.Header));
        Assert.Equal(rows, string.Join(' ', table.Rows.Select(row => $"{row.Line}:{string.Join('|', row.Cells)}")));
    }

    [Theory]
    [InlineData("a,b\n1\n3,4", "t.csv:2: the row has 1 cells, the header 2; check its commas and quotes")]
    [InlineData("a,b\n1,2,3\n3,4", "t.csv:2: the row has 3 cells, the header 2; check its commas and quotes")]
    [InlineData("a,b\n\"x\ny\",2\n1,2,3\n3,4", "t.csv:4: the row has 3 cells, the header 2; check its commas and quotes")]
    [InlineData("a,b\n\n\n1\n3,4", "t.csv:4: the row has 1 cells, the header 2; check its commas and quotes")]
    [InlineData("a,b,a\n3,4,5", "t.csv:1: column \"a\" is there twice")]
    [InlineData("a, a ,b\n3,4,5", "t.csv:1: column \"a\" is there twice")]
    [InlineData("", "t.csv:0: the file is empty; its first line must name the columns")]
    [InlineData("\n\n", "t.csv:0: the file is empty; its first line must name the columns")]
    public void A_broken_table_is_one_fault_in_its_place(string csv, string fault) => Assert.Equal([fault], Parse(csv).Faults);

    [Fact]
    public void A_ragged_row_is_left_out_and_the_others_stay() => Assert.Equal([["3", "4"]], Parse("a,b\n1\n3,4").Table!.Rows.Select(row => row.Cells));

    [Fact]
    public void Every_ragged_row_is_told_at_once() => Assert.Equal(3, Parse("a,b\n1\n2\n3,4\n5").Faults.Count);

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_column()
    {
        using var folder = new TemporaryFolder();
        var (table, faults) = Read(folder.Write("t.csv", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes("名前,b\n釧路,2\n")]));

        Assert.Empty(faults);
        Assert.Equal("名前|b", string.Join('|', table!.Header));
        Assert.Equal(["釧路", "2"], table.Rows[0].Cells);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_a_fault()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["t.csv:0: the file is not UTF-8; save it as \"CSV UTF-8\""], Read(folder.Write("t.csv", [.. "a,b\n"u8, 0x8b, 0xfa, 0x98, 0x48, .. ",2\n"u8])).Faults);
    }

    [Fact]
    public void A_missing_file_is_a_fault()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(["t.csv:0: the file is missing; restore it or publish an earlier version"], Read(folder.File("t.csv")).Faults);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        string[][] rows = [["1", "x,y"], ["", "say \"hi\""], ["line\nbreak", " spaces "], ["釧路\r\n市", "😀"], ["=1+1", "#8008"], ["a\rb", "\r"], ["last", "1"]];
        using var folder = new TemporaryFolder();
        CsvTable.Write(folder.File("t.csv"), ["a", "b"], rows);
        var (table, faults) = Read(folder.File("t.csv"));

        Assert.Empty(faults);
        Assert.Equal(rows, table!.Rows.Select(row => row.Cells));
        Assert.Equal([2, 3, 4, 6, 8, 9, 12], table.Rows.Select(row => row.Line));
    }

    [Fact]
    public void Writing_breaks_lines_with_lf_and_needs_no_mark()
    {
        using var folder = new TemporaryFolder();
        CsvTable.Write(folder.File("t.csv"), ["a"], [["1"]]);

        Assert.Equal("a\n1\n"u8.ToArray(), File.ReadAllBytes(folder.File("t.csv")));
    }

    [Fact]
    public void A_write_that_fails_in_the_middle_leaves_the_earlier_file()
    {
        using var folder = new TemporaryFolder();
        CsvTable.Write(folder.File("t.csv"), ["a"], [["1"]]);

        Assert.Throws<InvalidOperationException>(() => CsvTable.Write(folder.File("t.csv"), ["a"], Broken()));
        Assert.Equal("a\n1\n", File.ReadAllText(folder.File("t.csv")));
    }

    private static IEnumerable<string[]> Broken()
    {
        yield return ["2"];
        throw new InvalidOperationException("The power went off.");
    }

    private static (Table? Table, List<string> Faults) Parse(string csv)
    {
        var faults = new List<Fault>();
        return (CsvTable.Parse(new StringReader(csv), "t.csv", faults), [.. faults.Select(fault => fault.ToString())]);
    }

    private static (Table? Table, List<string> Faults) Read(string path)
    {
        var faults = new List<Fault>();
        return (CsvTable.Read(path, "t.csv", faults), [.. faults.Select(fault => fault.ToString())]);
    }
}
