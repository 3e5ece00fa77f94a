using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Import.Tokyo;

public sealed class TokyoNaviTests
{
    private static readonly string Original = Path.Combine(Repository.Shared, "opendata/tokyo-supportnavi/static/resources");

    [Fact]
    public void The_tree_is_read()
    {
        using var folder = new TokyoFolder();
        var tree = folder.Read(TokyoFolder.Navi);

        Assert.Empty(folder.Faults);
        Assert.Equal(
            [
                "? 0|はじめ|どちらの方ですか", "|働いている|1", "急ぎ|はい、\"急ぎ\"です|r-3", "? 1||お困りのことは\nどれですか", "|お金|r1", "|仕事|r2",
                "! r1|貸付|【働く人】\nお金|s1", "! r2||仕事|s2+s1", "! r-3||急ぎ|s3",
            ],
            TokyoFolder.Text(tree).Take(9));
        Assert.Equal("制度 s2", tree.Services.Value(tree.Services.ById("s2")!, "name"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_was_read_is_written_byte_for_byte(string newLine)
    {
        using var folder = new TokyoFolder();
        var tree = folder.Read(TokyoFolder.Navi.ReplaceLineEndings(newLine), TokyoFolder.Services.ReplaceLineEndings(newLine));
        var (again, same) = folder.Again(tree);

        Assert.Empty(folder.Faults);
        Assert.True(same);
        Assert.Equal(TokyoFolder.Text(tree), TokyoFolder.Text(again));
    }

    [Fact]
    public void Columns_are_found_by_name_and_those_nobody_knows_are_kept()
    {
        const string Navi = "質問\n次,担当,ID,メモ（表示されません）,回答,質問\n,高橋,0,,,だれですか\nr,,,,わたし,\n結果\n担当,制度ID,ID,タイトル,メモ（表示されません）\n鈴木,s1,r,窓口,x\n";
        using var folder = new TokyoFolder();
        var tree = folder.Read(Navi);

        Assert.Empty(folder.Faults);
        Assert.Equal(["? 0||だれですか", "|わたし|r", "! r|x|窓口|s1"], TokyoFolder.Text(tree).Take(3));
        Assert.True(folder.Again(tree).IsSame);
    }

    [Fact]
    public void A_changed_tree_keeps_what_was_not_changed()
    {
        using var folder = new TokyoFolder();
        var tree = folder.Read(TokyoFolder.Navi);
        var (first, last) = (tree.Sections[0], tree.Sections[1]);
        var changed = tree with
        {
            Sections =
            [
                first with { Questions = first.Questions.SetItem(1, first.Questions[1] with { Answers = first.Questions[1].Answers.Add(new("", "住まい", "r4")) }) },
                last with { Results = last.Results.SetItem(0, last.Results[0] with { Services = ["s3"] }).Add(new("r4", "新", "住まい", ["s1", "s2"])) },
            ],
        };
        var again = folder.Again(changed).Tree;

        Assert.Empty(folder.Faults);
        Assert.Equal(TokyoFolder.Text(changed), TokyoFolder.Text(again));
        Assert.Equal("===", again.Sections[0].Questions[0].Answers[1].Before[0].Cells[0]);
    }

    [SkippableFact]
    public void The_original_comes_back_byte_for_byte_and_without_faults()
    {
        Skip.IfNot(Directory.Exists(Original), "the downloads are not on this machine");
        using var folder = new TokyoFolder();
        var tree = TokyoNavi.Read(Path.Combine(Original, "navi.csv"), Path.Combine(Original, "services.csv"), folder.Faults)!;
        var (again, same) = folder.Again(tree, Original);

        Assert.Equal([], folder.Faults);
        Assert.True(same);
        Assert.Equal(TokyoFolder.Text(tree), TokyoFolder.Text(again));
        Assert.Equal((13, 18, 6), (tree.Questions.Count(), tree.Results.Count(), tree.Services.Rows.Length));
    }

    [SkippableFact]
    public void The_original_becomes_a_guide_in_which_every_reference_is_met()
    {
        Skip.IfNot(Directory.Exists(Original), "the downloads are not on this machine");
        var faults = new List<Fault>();
        var tree = TokyoNavi.Read(Path.Combine(Original, "navi.csv"), Path.Combine(Original, "services.csv"), faults)!;

        var guide = TokyoGuide.ToGuide(tree, new(2026, 7, 1), []);
        var nodes = guide.Questions.Rows.Concat(guide.Goals.Rows).Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal);
        var windows = guide.Organizations.Rows.Select(row => row.Cells[0]).ToHashSet(StringComparer.Ordinal);

        Assert.Equal(tree.Questions.Count() + tree.Results.Count(), nodes.Count);
        Assert.Equal(tree.Services.Rows.Length, windows.Count);
        Assert.All(guide.Answers.Rows, row => Assert.Contains(row.Cells[3], nodes));
        Assert.All(guide.Goals.Rows.SelectMany(row => row.Cells[9].Split('|')), pin => Assert.Contains(pin, windows));
    }
}
