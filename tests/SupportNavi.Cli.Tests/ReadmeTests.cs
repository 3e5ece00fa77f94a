using SupportNavi.Testing;

namespace SupportNavi.Cli;

public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public void The_picture_of_the_tree_is_the_tree() => Assert.Contains("```mermaid\n" + Run.Shipped("draw").Output + "```", Readme, StringComparison.Ordinal);

    [Fact]
    public void Every_verb_of_the_program_is_named_that_the_readme_names()
    {
        var help = new Run("--help").Output;
        var named = Readme.Split('\n').Where(line => line.StartsWith("dotnet run --project tools/SupportNavi.Cli -- ", StringComparison.Ordinal))
            .Select(line => line.Split(" -- ")[1].Split(' ')[0]).ToHashSet(StringComparer.Ordinal);

        Assert.All(named, verb => Assert.Contains("  " + verb, help, StringComparison.Ordinal));
        Assert.True(named.Count >= 5);
    }

    [Fact]
    public void The_number_of_windows_is_right()
    {
        var count = ShippedData.Snapshot.Directory.All.Count(organization => organization.File == "hokkaido/organizations.csv");

        Assert.Contains(count.ToString("N0", System.Globalization.CultureInfo.InvariantCulture) + " windows", Readme, StringComparison.Ordinal);
    }
}
