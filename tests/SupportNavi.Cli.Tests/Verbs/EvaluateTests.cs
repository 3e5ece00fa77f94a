using System.Text.Json;
using System.Text.RegularExpressions;
using SupportNavi.Testing;

namespace SupportNavi.Cli.Verbs;

/// <summary>The first of them fails when routing gets worse.</summary>
public sealed class EvaluateTests(EvaluatedData evaluated) : IClassFixture<EvaluatedData>
{
    private static readonly string[] Languages = Samples("lang");
    private static readonly string[] Kinds = [.. Samples("kind").Select(kind => "ja/" + kind)];
    private static readonly string[] OfNeeds = [.. Languages, .. Kinds, "all", "none", "offered"];
    private static readonly string[] OfDanger = [.. new[] { "danger", "near", "calm" }.SelectMany(group => Languages.Select(language => $"{group}/{language}").Prepend(group))];
    private static readonly string[] Groups = [.. OfNeeds, .. OfDanger];

    private JsonElement Author => evaluated.Json.RootElement.GetProperty("byAuthor");

    [Fact]
    public void The_shipped_samples_are_routed_as_well_as_the_committed_accuracy_says()
    {
        Assert.DoesNotContain("accuracy.csv", evaluated.Run.Error, StringComparison.Ordinal);
        Assert.Equal(0, evaluated.Run.Code);
    }

    [Fact]
    public void The_committed_accuracy_has_every_group_sorted() => Assert.Equal(
        Groups.Order(StringComparer.Ordinal), File.ReadAllLines(Path.Combine(Repository.Data, "guide", "accuracy.csv")).Skip(1).Select(line => line.Split(',')[0]));

    [Fact]
    public void The_summary_has_every_group_and_the_worst_one()
    {
        Assert.All(Groups, group => Assert.Contains(evaluated.Run.Error.Split('\n'), line => line.StartsWith(group + " ", StringComparison.Ordinal)));
        Assert.Contains("\nWorst group: ", evaluated.Run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_are_written_and_nothing_else() => Assert.Equal(["evaluation.html", "evaluation.json"], evaluated.Files);

    [Fact]
    public void Standard_output_is_the_json_and_nothing_else() => Assert.Equal(evaluated.Json.RootElement.GetRawText() + "\n", evaluated.Run.Output);

    [Fact]
    public void The_json_is_complete()
    {
        var root = evaluated.Json.RootElement;
        var samples = ShippedData.Tables["guide/utterances.csv"].Rows.Length;

        Assert.Equal(["samples", "stories", "authors", "folds", "byAuthor", "byStory", "confusions", "reliability", "curve", "crises"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal(samples, root.GetProperty("samples").GetInt32());
        Assert.All(["byAuthor", "byStory"], split =>
        {
            Assert.Equal(Languages, Names(root.GetProperty(split).GetProperty("languages")));
            Assert.Equal(Kinds, Names(root.GetProperty(split).GetProperty("kinds")));
            Assert.Equal(ShippedData.Snapshot.Guide.Needs.All.Select(need => need.Id), Names(root.GetProperty(split).GetProperty("needs")));
            Assert.Equal(samples, Of(root.GetProperty(split).GetProperty("all")) + Of(root.GetProperty(split).GetProperty("none")));
        });
        Assert.Equal(10, root.GetProperty("reliability").GetProperty("bins").GetArrayLength());
        Assert.Equal([0.125, 0.25, 0.5, 1], root.GetProperty("curve").EnumerateArray().Select(point => point.GetProperty("share").GetDouble()));
    }

    [Fact]
    public void Every_sample_stands_once_in_the_confusions()
    {
        var confusions = evaluated.Json.RootElement.GetProperty("confusions");
        var classes = ShippedData.Snapshot.Guide.Needs.All.Length + 1;

        Assert.Equal(classes, confusions.GetProperty("classes").GetArrayLength());
        Assert.Equal(classes, confusions.GetProperty("counts").GetArrayLength());
        Assert.All(confusions.GetProperty("counts").EnumerateArray(), row => Assert.Equal(classes, row.GetArrayLength()));
        Assert.Equal(evaluated.Json.RootElement.GetProperty("samples").GetInt32(), confusions.GetProperty("counts").EnumerateArray().Sum(row => row.EnumerateArray().Sum(cell => cell.GetInt32())));
    }

    [Fact]
    public void Shares_lie_in_their_intervals_and_have_four_decimals_at_most()
    {
        Assert.All(Author.GetProperty("kinds").EnumerateArray().SelectMany(group => new[] { group.GetProperty("top1"), group.GetProperty("top3") }), part =>
        {
            Assert.InRange(part.GetProperty("share").GetDouble(), part.GetProperty("low").GetDouble(), part.GetProperty("high").GetDouble());
            Assert.Matches("^[01]([.][0-9]{1,4})?$", part.GetProperty("low").GetRawText());
        });
    }

    [Fact]
    public void The_worst_group_is_the_lowest_of_languages_and_kinds()
    {
        var all = Author.GetProperty("languages").EnumerateArray().Concat(Author.GetProperty("kinds").EnumerateArray());

        Assert.Equal(all.Min(First), First(Author.GetProperty("worst")));
        static double First(JsonElement group) => group.GetProperty("top1").GetProperty("share").GetDouble();
    }

    [Fact]
    public void The_page_needs_nothing_from_anywhere()
    {
        Assert.DoesNotMatch("(?i)https?:|//[a-z]|<script|<link|<img|<iframe|@import|url\\(|\\son[a-z]+=", evaluated.Html.Replace("<!DOCTYPE html>", "", StringComparison.Ordinal));
        Assert.Contains("default-src 'none'", evaluated.Html, StringComparison.Ordinal);
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"en\">", evaluated.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_chart_has_a_name_and_every_group_and_need_stands_in_a_table()
    {
        Assert.Equal(5, Regex.Count(evaluated.Html, "<svg "));
        Assert.Equal(5, Regex.Count(evaluated.Html, "<svg [^>]*role=\"img\" aria-label=\"[^\"]+\""));
        Assert.All([.. Groups, .. Names(Author.GetProperty("needs"))], name => Assert.Matches($"<th scope=\"row\">{Regex.Escape(name)}[ <]", evaluated.Html));
    }

    [Fact]
    public void No_sample_is_quoted() => Assert.All(
        ShippedData.Tables["guide/utterances.csv"].Rows.Where((_, index) => index % 100 == 0).Select(row => row.Cells[1]).Where(text => text.Length > 12),
        text => Assert.DoesNotContain(text, evaluated.Html, StringComparison.Ordinal));

    [Fact]
    public void A_folder_that_cannot_be_written_is_one_line_before_anything_is_judged()
    {
        using var folder = new TemporaryFolder();
        var place = Path.Combine(folder.Write("file", []), "report");
        var run = Run.Shipped("evaluate", "--out", place);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith($"The report cannot be written to {place}: ", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    private static string[] Samples(string column)
    {
        var table = ShippedData.Tables["guide/utterances.csv"];
        var (language, index) = (table.Header.IndexOf("lang"), table.Header.IndexOf(column));
        return [.. table.Rows.Where(row => column == "lang" || row.Cells[language] == "ja").Select(row => row.Cells[index]).Distinct().Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Names(JsonElement groups) => groups.EnumerateArray().Select(group => group.GetProperty("group").GetString()!);

    private static int Of(JsonElement group) => group.GetProperty("top1").GetProperty("of").GetInt32();
}
