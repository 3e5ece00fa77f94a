using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

public sealed class CheckTests
{
    [Fact]
    public void The_shipped_data_has_no_faults()
    {
        var run = Run.Shipped("check");

        Assert.Equal((0, "0 faults\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void Every_fault_of_every_file_is_printed_and_then_their_number()
    {
        using var folder = TemporaryFolder.OfShippedData();
        Edit(folder, "guide/answers.csv", "\nties,unsure,わからない・うまく言えない,loneliness,,", "\nties,unsure,わからない・うまく言えない,nowhere,,maybe");
        Edit(folder, "national/organizations.csv", "\ncancer,hotlines,cancer,", "\ncancer,,cancer,");
        File.AppendAllText(folder.File("guide/holidays.csv"), "2027/12/31,なにかの日\n");
        var run = Check(folder);

        Assert.Equal(1, run.Code);
        Assert.Empty(run.Error);
        Assert.Collection(
            run.Lines,
            line => Assert.Matches("^guide/answers[.]csv:[0-9]+: sensitive is \"maybe\"; write yes or leave it empty$", line),
            line => Assert.Matches("^guide/answers[.]csv:[0-9]+: next \"nowhere\" is no question and no goal$", line),
            line => Assert.Equal("guide/holidays.csv:37: date \"2027/12/31\" is not of the form 2026-01-01", line),
            line => Assert.Equal("national/organizations.csv:2: source is empty", line),
            line => Assert.Equal("4 faults", line));
    }

    [Fact]
    public void A_line_printed_is_the_line_of_the_file()
    {
        using var folder = TemporaryFolder.OfShippedData();
        Edit(folder, "guide/answers.csv", "\nties,unsure,わからない・うまく言えない,loneliness,,", "\nties,unsure,わからない・うまく言えない,nowhere,,");
        var line = Array.FindIndex(File.ReadAllLines(folder.File("guide/answers.csv")), text => text.Contains(",nowhere,", StringComparison.Ordinal)) + 1;

        Assert.Equal([$"guide/answers.csv:{line}: next \"nowhere\" is no question and no goal", "1 faults"], Check(folder).Lines);
    }

    [Fact]
    public void A_file_saved_by_excel_with_crlf_and_a_mark_is_as_good()
    {
        using var folder = TemporaryFolder.OfShippedData();
        foreach (var file in Directory.EnumerateFiles(folder.Path, "*.csv", SearchOption.AllDirectories))
        {
            File.WriteAllText(file, File.ReadAllText(file).ReplaceLineEndings("\r\n"), System.Text.Encoding.UTF8);
        }

        Assert.Equal("0 faults\n", Check(folder).Output);
    }

    [Theory]
    [InlineData("guide/goals.csv")]
    [InlineData("areas/prefectures.csv")]
    [InlineData("guide/wording/ja.csv")]
    [InlineData("hokkaido/coverage.csv")]
    public void A_missing_file_is_a_fault_and_does_not_stop_the_check(string file)
    {
        using var folder = TemporaryFolder.OfShippedData();
        File.Delete(folder.File(file));
        var run = Check(folder);

        Assert.Equal(1, run.Code);
        Assert.Contains($"{file}:0: the file is missing; restore it or publish an earlier version", run.Lines);
        Assert.Equal($"{run.Lines.Length - 1} faults", run.Lines[^1]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("x")]
    [InlineData("\"")]
    [InlineData("question,answer,label,next,narrow,sensitive\n")]
    public void Whatever_a_file_holds_is_faults_never_an_exception(string content)
    {
        using var folder = TemporaryFolder.OfShippedData();
        foreach (var file in Directory.EnumerateFiles(folder.File("guide"), "*.csv"))
        {
            File.WriteAllText(file, content);
        }

        Assert.Equal(1, Check(folder).Code);
    }

    [Fact]
    public void An_empty_folder_is_faults()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(1, Check(folder).Code);
    }

    [Fact]
    public void Coverage_is_csv()
    {
        var run = Run.Shipped("check", "--coverage");

        Assert.Equal(0, run.Code);
        Assert.Equal("need,municipality,name,rung,open_door", run.Lines[0]);
        Assert.Equal(1 + (38 * 179), run.Lines.Length);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Data, "hokkaido", "coverage.csv")), run.Output);
        Assert.Equal("0 faults\n", run.Error);
    }

    [Fact]
    public void Coverage_that_got_worse_is_refused_until_it_is_accepted()
    {
        using var folder = TemporaryFolder.OfShippedData();
        Edit(folder, "hokkaido/coverage.csv", "suicidal,012025,函館市,prefecture,prefecture", "suicidal,012025,函館市,municipality,prefecture");
        var before = Check(folder);

        Assert.Equal(1, before.Code);
        Assert.Equal(
            ["hokkaido/coverage.csv:3: suicidal in 函館市 got worse: municipality/prefecture is now prefecture/prefecture; accept with --accept", "1 faults"], before.Lines);

        Assert.Equal(0, new Run("check", "--accept", "--data", folder.Path).Code);
        Assert.Equal("0 faults\n", Check(folder).Output);
        Assert.Equal(File.ReadAllText(Path.Combine(Repository.Data, "hokkaido", "coverage.csv")), File.ReadAllText(folder.File("hokkaido/coverage.csv")));
    }

    [Fact]
    public void Accepting_with_faults_writes_nothing()
    {
        using var folder = TemporaryFolder.OfShippedData();
        Edit(folder, "guide/answers.csv", "\nties,unsure,わからない・うまく言えない,loneliness,,", "\nties,unsure,わからない・うまく言えない,nowhere,,");
        File.WriteAllText(folder.File("hokkaido/coverage.csv"), "as it was");

        Assert.Equal(1, new Run("check", "--accept", "--data", folder.Path).Code);
        Assert.Equal("as it was", File.ReadAllText(folder.File("hokkaido/coverage.csv")));
    }

    private static Run Check(TemporaryFolder folder) => new("check", "--data", folder.Path);

    private static void Edit(TemporaryFolder folder, string file, string before, string after)
    {
        var text = File.ReadAllText(folder.File(file));
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(folder.File(file), text.Replace(before, after, StringComparison.Ordinal));
    }
}
