using SupportNavi.Cli.Verbs;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Evaluation;

public sealed class AccuracyTests : IDisposable
{
    private static readonly AccuracyRow[] Rows = [new("all", 76, 88, 200), new("en", 67, 80, 50), new("ja/typo", 92, 97, 20)];

    private readonly TemporaryFolder folder = new();

    public AccuracyTests() => Directory.CreateDirectory(folder.File("guide"));

    [Fact]
    public void What_was_accepted_is_good()
    {
        Assert.Equal((0, ""), Settle(accept: true, Rows));
        Assert.Equal("group,top1,top3,samples\nall,76,88,200\nen,67,80,50\nja/typo,92,97,20\n", File.ReadAllText(folder.File(Accuracy.File)));
        Assert.Equal((0, ""), Settle(accept: false, Rows));
    }

    [Fact]
    public void Better_is_good() => Assert.Equal((0, ""), After(Rows[0], Rows[1] with { Top1 = 99, Top3 = 100 }, Rows[2]));

    [Fact]
    public void Worse_is_refused_by_the_name_of_the_group() => Assert.Equal(
        (1, "guide/accuracy.csv:3: en got worse: top1 67 is now 66; accept with --accept\nguide/accuracy.csv:4: ja/typo got worse: top3 97 is now 96; accept with --accept\n"),
        After(Rows[0], Rows[1] with { Top1 = 66 }, Rows[2] with { Top1 = 100, Top3 = 96 }));

    [Fact]
    public void A_group_on_one_side_only_is_refused() => Assert.Equal(
        (1, "guide/accuracy.csv:3: en is no longer judged; accept with --accept\nguide/accuracy.csv:0: fr is not in the file; accept with --accept\n"),
        After(Rows[0], Rows[1] with { Group = "fr" }, Rows[2]));

    [Theory]
    [InlineData("all")]
    [InlineData("ja/child")]
    [InlineData("vi")]
    public void No_group_of_the_shipped_file_reaches_101(string group)
    {
        var shipped = File.ReadAllText(Path.Combine(Repository.Data, Accuracy.File));
        var rows = shipped.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')).Select(cells => new AccuracyRow(cells[0], Number(cells[1]), Number(cells[2]), Number(cells[3]))).ToArray();
        var top1 = rows.Single(row => row.Group == group).Top1;
        File.WriteAllText(folder.File(Accuracy.File), shipped.Replace($"\n{group},{top1},", $"\n{group},101,", StringComparison.Ordinal));

        var (code, output) = Settle(accept: false, rows);
        Assert.Equal(1, code);
        Assert.Matches($"^guide/accuracy[.]csv:[0-9]+: {group} got worse: top1 101 is now {top1}; accept with --accept\n$", output);
    }

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Equal((1, "guide/accuracy.csv:0: the file is missing; restore it or publish an earlier version\n"), Settle(accept: false, Rows));

    [Theory]
    [InlineData("", 1)]
    [InlineData("group,top1\nall,76\n", 1)]
    [InlineData("group,top1,top3,samples\nall,many,-1,200\nen,67,80,50\nja/typo,92,97,20\n", 2)]
    [InlineData("group,top1,top3,samples\nall,76,88,200\nall,76,88,200\nen,67,80,50\nja/typo,92,97,20\n", 1)]
    public void Whatever_the_file_holds_is_faults_never_an_exception(string content, int least)
    {
        File.WriteAllText(folder.File(Accuracy.File), content);
        var (code, output) = Settle(accept: false, Rows);

        Assert.Equal(1, code);
        Assert.True(output.Split('\n').Length > least);
    }

    public void Dispose() => folder.Dispose();

    private (int Code, string Output) After(params AccuracyRow[] rows)
    {
        Accuracy.Accept(folder.Path, Rows);
        return Settle(accept: false, rows);
    }

    private (int Code, string Output) Settle(bool accept, AccuracyRow[] rows)
    {
        using var output = new StringWriter();
        return (EvaluateVerb.Settle(folder.Path, rows, accept, output), output.ToString().ReplaceLineEndings("\n"));
    }

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);
}
