using System.Text.RegularExpressions;
using System.Xml.Linq;
using SupportNavi.Testing;

namespace SupportNavi.Core;

/// <summary>Core ← Search ← Import ← {Cli, Bot}, Dictionary → Search; nothing references Bot but its tests.</summary>
public sealed class ReferencesTests
{
    [Theory]
    [InlineData("bot/SupportNavi.Core", "")]
    [InlineData("bot/SupportNavi.Search", "SupportNavi.Core")]
    [InlineData("tools/SupportNavi.Import", "SupportNavi.Search")]
    [InlineData("tools/SupportNavi.Cli", "SupportNavi.Import")]
    [InlineData("bot/SupportNavi.Bot", "SupportNavi.Import")]
    [InlineData("tools/SupportNavi.Dictionary", "SupportNavi.Search")]
    public void References_go_one_way(string project, string references) => Assert.Equal(references, string.Join(' ', References(Path.Combine(Repository.Root, project))));

    [Fact]
    public void No_project_is_left_out_of_the_list_above() =>
        Assert.Equal(6, Repository.Sources.SelectMany(Directory.GetDirectories).Count(folder => Directory.EnumerateFiles(folder, "*.csproj").Any()));

    [Fact]
    public void Nothing_references_the_bot_but_its_tests_and_its_load() => Assert.Equal(
        ["SupportNavi.Bot.Tests", "SupportNavi.Load"],
        Directory.GetDirectories(Path.Combine(Repository.Root, "tests")).Where(folder => References(folder).Contains("SupportNavi.Bot")).Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void Core_knows_no_web_no_network_and_no_storage() => Assert.DoesNotContain(
        typeof(OpenData.Snapshot).Assembly.GetReferencedAssemblies(),
        assembly => Regex.IsMatch(assembly.Name!, "^(SupportNavi|Microsoft[.](AspNetCore|Extensions|Data)|System[.]Net|System[.]Data|YamlDotNet)"));

    private static IEnumerable<string> References(string folder) => Directory.EnumerateFiles(folder, "*.csproj")
        .SelectMany(file => XDocument.Load(file).Descendants("ProjectReference")).Select(reference => Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/')));
}
