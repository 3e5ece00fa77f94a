using System.Text;
using SupportNavi.Testing;

namespace SupportNavi.Import.Tokyo;

/// <summary>One small file per mistake that the original swallows.</summary>
public sealed class TokyoFaultsTests
{
    private const string Questions = "質問,,,,\nメモ（表示されません）,ID,質問,回答,次\n";
    private const string Root = Questions + ",0,だれですか,,\n,,,わたし,r\n";
    private const string Results = "結果,,,,\nメモ（表示されません）,ID,タイトル,制度ID,\n";
    private const string Result = Results + ",r,窓口,s1,\n";

    [Theory]
    [InlineData(Root + ",0,また,,\n,,,x,r\n" + Result, "navi.csv:5: id \"0\" is there twice, first in line 3; questions and results share one space of ids")]
    [InlineData(Root + Result + ",0,窓口,s1,\n", "navi.csv:8: id \"0\" is there twice, first in line 3; questions and results share one space of ids")]
    [InlineData(Root + ",,,どこか,9\n" + Result, "navi.csv:5: 次 \"9\" is no question and no result")]
    [InlineData(Root + ",7,だれも来ない,,\n,,,x,r\n" + Result, "navi.csv:5: \"7\" is reached by no answer")]
    [InlineData(Root + Result + ",r8,窓口,s1,\n", "navi.csv:8: \"r8\" is reached by no answer")]
    [InlineData(Root + Results + ",r,窓口,\"s1\r\ns9\",\n", "navi.csv:7: 制度ID \"s9\" is not in services.csv")]
    [InlineData(Root + Results + ",r,窓口,\"s1\ns1\",\n", "navi.csv:7: 制度ID \"s1\" is there twice in result \"r\"")]
    [InlineData(Root + Results + ",r,窓口,,\n", "navi.csv:7: result \"r\" names no service; whoever comes there finds nothing")]
    [InlineData(Root + Results + ",r,,s1,\n", "navi.csv:7: result \"r\" has no title")]
    [InlineData(Questions + ",0,だれですか,わたし,r\n" + Result, "navi.csv:3: an answer stands on the row of question \"0\", where the original does not see it; it is read as the first answer and gets a row of its own")]
    [InlineData(Questions + ",,,早すぎる,r\n,0,だれですか,,\n,,,わたし,r\n" + Result, "navi.csv:3: the answer to \"r\" stands before any question and is not read")]
    [InlineData(Root + ",,,行き先なし,\n" + Result, "navi.csv:5: the answer leads nowhere (次 is empty) and is not read")]
    [InlineData(Root + ",,番号なし,,\n" + Result, "navi.csv:5: the question has no ID and is not read")]
    [InlineData(Root + ",,番号なし,はい,r\n" + Result, "navi.csv:5: a question without an ID stands on the row of an answer and is not read")]
    [InlineData(Root + ",,,,r\n" + Result, "navi.csv:5: the answer to \"r\" has no text")]
    [InlineData(Root + Result + ",,番号なし,s1,\n", "navi.csv:8: the result has no ID and is not read")]
    [InlineData(Questions + ",0,,,\n,,,わたし,r\n" + Result, "navi.csv:3: question \"0\" has no text")]
    [InlineData(Root + ",,,次へ,1\n,1,行き止まり,,\n" + Result, "navi.csv:6: question \"1\" has no answers; whoever comes there is stuck")]
    [InlineData(Root + ",,,次へ,1\n,1,そして,,\n,,,もどる,0\n" + Result, "navi.csv:7: 次 \"0\" leads back to a question already asked: a loop")]
    [InlineData(Root + ",,,ここ,0\n" + Result, "navi.csv:5: 次 \"0\" leads back to a question already asked: a loop")]
    [InlineData(Questions + ",1,だれですか,,\n,,,わたし,r\n" + Result, "navi.csv:0: there is no question \"0\", where everybody begins")]
    [InlineData(Questions + ", 0,だれですか,,\n,,,わたし,r\n" + Result, "navi.csv:3: id \"0\" has spaces around it, which the original compares as well; they are left out")]
    [InlineData("案内,,,,\n" + Root + Result, "navi.csv:1: the row stands above the first 質問 or 結果 and is not read")]
    [InlineData(Root + Result + "質問,,,,\n", "navi.csv:8: 質問 has no row that names its columns")]
    [InlineData("質問,,,,\nID,質問,回答,次\n0,だれですか,,\n,,わたし,r\n" + Result, "navi.csv:2: column \"メモ（表示されません）\" of 質問 is missing; it is read as empty")]
    [InlineData("質問,,,,\nメモ（表示されません）,ID,質問,回答,次,次\n,0,だれですか,,\n,,,わたし,r\n" + Result, "navi.csv:2: column \"次\" of 質問 is there twice; the first is read")]
    public void Every_mistake_is_told_with_its_place(string navi, string fault)
    {
        using var folder = new TokyoFolder();
        var tree = folder.Read(navi);

        Assert.Equal([fault], folder.Faults.Select(one => one.ToString()));

        folder.Faults.Clear();
        Assert.Equal(TokyoFolder.Text(tree), TokyoFolder.Text(folder.Again(tree).Tree));
    }

    [Theory]
    [InlineData("s1,", "s1,,,,,,,,,,,,,,,\ns1,", "services.csv:3: psid \"s1\" is there twice; the first, in line 2, is read")]
    [InlineData("s2,,", ",,", "services.csv:5: the service has no psid; no result can name it")]
    [InlineData("s3,", "\ns3,", "services.csv:8: the row is empty")]
    [InlineData("s3,,", "s3,,,", "services.csv:8: the row has 17 cells, the header 16; check its commas and quotes")]
    [InlineData(",serviceNumber,", ",番号,", "services.csv:1: column \"serviceNumber\" is missing; it is read as empty")]
    [InlineData(",updated_date", ",tags", "services.csv:1: column \"tags\" is there twice; the first is read", "services.csv:1: column \"updated_date\" is missing; it is read as empty")]
    public void Mistakes_in_services_are_told(string before, string after, params string[] faults)
    {
        using var folder = new TokyoFolder();
        var at = TokyoFolder.Services.IndexOf(before, StringComparison.Ordinal);
        var tree = folder.Read(Root + Result, TokyoFolder.Services[..at] + after + TokyoFolder.Services[(at + before.Length)..]);

        Assert.Equal(faults, folder.Faults.Select(one => one.ToString()).Order(StringComparer.Ordinal));
        Assert.True(folder.Again(tree).IsSame);
    }

    [Theory]
    [InlineData("", "navi.csv:0: there is no section 質問; a row whose first cell is exactly 質問 starts it", "navi.csv:0: there is no section 結果; a row whose first cell is exactly 結果 starts it", "navi.csv:0: there is no question \"0\", where everybody begins")]
    [InlineData(Result, "navi.csv:0: there is no section 質問; a row whose first cell is exactly 質問 starts it", "navi.csv:0: there is no question \"0\", where everybody begins")]
    [InlineData(Root, "navi.csv:0: there is no section 結果; a row whose first cell is exactly 結果 starts it", "navi.csv:4: 次 \"r\" is no question and no result")]
    public void Missing_sections_are_told(string navi, params string[] faults)
    {
        using var folder = new TokyoFolder();
        folder.Read(navi);

        Assert.Equal(faults, folder.Faults.Select(one => one.ToString()));
    }

    [Fact]
    public void A_separator_among_results_is_no_result()
    {
        using var folder = new TokyoFolder();
        var tree = folder.Read(Root + Results + "==,,,,\n,r,窓口,s1,\n,,,,\n");

        Assert.Empty(folder.Faults);
        Assert.Single(tree.Results);
        Assert.True(folder.Again(tree).IsSame);
    }

    [Fact]
    public void A_hundred_thousand_questions_in_a_row_are_one_fault()
    {
        var navi = new StringBuilder(Questions);
        for (var id = 0; id < 100_000; id++)
        {
            navi.Append($",{id},次は,,\n,,,はい,{(id == 99_999 ? "r" : id + 1)}\n");
        }

        using var folder = new TokyoFolder();
        folder.Read(navi + Result);

        Assert.Equal(["navi.csv:25: \"11\" is more than 10 questions deep"], folder.Faults.Select(one => one.ToString()));
    }

    [Fact]
    public void An_open_quotation_mark_is_told()
    {
        using var folder = new TokyoFolder();
        folder.Read(Root + Results + ",r,\"窓口,s1,\n");

        Assert.Contains(folder.Faults, fault => fault.Message.StartsWith("a quotation mark is opened", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_a_fault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("navi.csv", [0x8E, 0xBF, 0x96, 0xE2]);
        var faults = new List<Core.OpenData.Fault>();

        Assert.Null(TokyoNavi.Read(folder.File("navi.csv"), folder.File("services.csv"), faults));
        Assert.Equal(
            ["navi.csv:0: the file is not UTF-8; save it as \"CSV UTF-8\"", "services.csv:0: the file is missing; navi.csv and services.csv belong together"],
            faults.Select(fault => fault.ToString()));
    }
}
