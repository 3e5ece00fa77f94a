namespace SupportNavi.Cli;

public sealed class CommandLineTests
{
    [Fact]
    public void Help_lists_the_verbs()
    {
        var run = new Run("--help");

        Assert.Equal(0, run.Code);
        Assert.All(["chat", "check", "evaluate", "outline", "draw", "import", "export"], verb => Assert.Contains(run.Lines, line => line.TrimStart().StartsWith(verb + " ", StringComparison.Ordinal)));
        Assert.Empty(run.Error);
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("outline")]
    [InlineData("draw")]
    [InlineData("import")]
    [InlineData("export")]
    public void Help_of_a_verb_has_an_example(string verb)
    {
        var run = new Run(verb, "--help");

        Assert.Equal(0, run.Code);
        Assert.Contains("supportnavi " + verb, run.Output, StringComparison.Ordinal);
        Assert.Contains("Example", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dance")]
    [InlineData("check", "--no-such-option")]
    [InlineData("check", "extra")]
    [InlineData("chat", "--area")]
    [InlineData("export")]
    [InlineData("export", "--format", "hsds", "--out", "x")]
    public void What_is_not_understood_cannot_run(params string[] args)
    {
        var run = new Run(args);

        Assert.Equal(2, run.Code);
        Assert.NotEmpty(run.Error);
    }

    [Fact]
    public void No_verb_at_all_cannot_run() => Assert.Equal(2, new Run([]).Code);

    [Theory]
    [InlineData("chat")]
    [InlineData("check")]
    [InlineData("evaluate")]
    [InlineData("outline")]
    [InlineData("draw")]
    public void A_folder_that_is_not_there_is_told_on_standard_error(string verb)
    {
        var run = new Run(verb, "--data", "/no/such/folder");

        Assert.Equal((2, "", "There is no folder /no/such/folder.\n"), (run.Code, run.Output, run.Error));
    }

    [Theory]
    [InlineData("chat")]
    [InlineData("check")]
    public void Without_a_folder_the_nearest_data_folder_is_taken(string verb) => Assert.Equal(0, new Run(verb).Code);
}
