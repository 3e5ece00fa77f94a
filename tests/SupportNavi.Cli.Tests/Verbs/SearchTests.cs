using System.Text.Json;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

public sealed class SearchTests
{
    [Fact]
    public void One_text_is_one_line_of_json_for_scripts()
    {
        var run = Run.Shipped("search", "福祉ショップべてる", "--json");

        Assert.Equal((0, ""), (run.Code, run.Error));
        var line = JsonDocument.Parse(Assert.Single(run.Lines)).RootElement;
        Assert.Equal(["text", "crisis", "area", "needs", "organizations"], line.EnumerateObject().Select(member => member.Name));
        Assert.Equal("福祉ショップべてる", line.GetProperty("text").GetString());
        Assert.Equal(JsonValueKind.Null, line.GetProperty("crisis").ValueKind);
        Assert.Equal(JsonValueKind.Null, line.GetProperty("area").ValueKind);
        var best = line.GetProperty("organizations")[0];
        Assert.Equal(("kaigo-0173801507-170", "福祉ショップべてる"), (best.GetProperty("id").GetString(), best.GetProperty("name").GetString()));
        Assert.InRange(line.GetProperty("organizations").GetArrayLength(), 1, 10);
        Assert.Equal(line.GetProperty("organizations").EnumerateArray().Select(found => found.GetProperty("score").GetDouble()).OrderDescending(), line.GetProperty("organizations").EnumerateArray().Select(found => found.GetProperty("score").GetDouble()));
    }

    [Theory]
    [InlineData("もう死にたい", "suicide", null)]
    [InlineData("帯広市で仕事をさがしています", null, "012076")]
    [InlineData("別海町", null, "016918")]
    [InlineData("釧路で仕事をさがしています", null, null)]
    public void Crisis_and_area_are_said(string text, string? crisis, string? area)
    {
        var line = JsonDocument.Parse(Run.Shipped("search", text, "--json").Output).RootElement;

        Assert.Equal(area, line.GetProperty("area").GetString());
        Assert.Equal(crisis, line.GetProperty("crisis").GetString());
    }

    [Fact]
    public void With_an_area_only_windows_that_serve_it_or_stand_there_are_found()
    {
        var all = Run.Shipped("search", "ハローワーク", "--json").Output;
        var here = Run.Shipped("search", "ハローワーク", "--json", "--area", "滝川市").Output;

        Assert.Contains("hk-2d8c742f40", all, StringComparison.Ordinal);
        Assert.Contains("hk-316423df99", here, StringComparison.Ordinal);
        Assert.DoesNotContain("hk-2d8c742f40", here, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_gives_a_line_for_each_row()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "asked.csv"), "id,text\n1,福祉ショップべてる\n2,\"しに\nたい\"\n3,\n");

        var run = Run.Shipped("search", "--batch", Path.Combine(folder.Path, "asked.csv"), "--column", "text");

        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Equal(["福祉ショップべてる", "しに\nたい", ""], run.Lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()));
    }

    [Fact]
    public void A_person_reads_names_with_their_scores_and_what_matched() =>
        Assert.Matches("(?m)^[0-9.]+  kaigo-0173801507-170  福祉ショップ\\[べてる\\]$", Run.Shipped("search", "べてる").Output);

    [Theory]
    [InlineData("Give either a text, or --batch FILE.csv with --column NAME.\n", "search")]
    [InlineData("Give either a text, or --batch FILE.csv with --column NAME.\n", "search", "x", "--column", "text")]
    [InlineData("\"ぬるぽ\" is not exactly one area; use a six-digit code such as 012068.\n", "search", "x", "--area", "ぬるぽ")]
    public void What_cannot_be_done_says_why(string error, params string[] args)
    {
        var run = Run.Shipped(args);

        Assert.Equal((2, "", error), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public void A_batch_without_its_column_or_file_says_so()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "asked.csv"), "id,text\n1,x\n");

        Assert.Equal((2, "asked.csv has no column \"words\"; it has id, text.\n"), (Run.Shipped("search", "--batch", Path.Combine(folder.Path, "asked.csv"), "--column", "words") is var run ? run.Code : 0, run.Error));
        Assert.Equal(2, Run.Shipped("search", "--batch", Path.Combine(folder.Path, "none.csv"), "--column", "text").Code);
    }
}
