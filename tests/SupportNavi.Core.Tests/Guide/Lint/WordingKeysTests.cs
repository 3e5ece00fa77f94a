using System.Text.RegularExpressions;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Organizations;
using SupportNavi.Testing;

namespace SupportNavi.Core.Guide.Lint;

public sealed class WordingKeysTests
{
    private static readonly string Code = string.Join('\n', Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "bot", "SupportNavi.Core", "Conversation"), "*.cs").Select(File.ReadAllText));

    /// <summary>Keys that the code builds from a prefix, and the ends that its values give them.</summary>
    private static readonly Dictionary<string, string[]> Built = new(StringComparer.Ordinal)
    {
        ["fee."] = ["free", "paid"],
        ["reservation."] = ["yes", "no"],
        ["anonymous."] = ["yes", "no"],
        ["weekday."] = ["0", "1", "2", "3", "4", "5", "6"],
        ["narrow."] = [.. Enum.GetValues<Facet>().Select(Facets.Name)],
        ["unreached."] = UnreachedScreen.Kinds,
        ["decision."] = [.. Vocabularies.Decision.Values],
    };

    [Fact]
    public void The_list_names_exactly_the_keys_that_the_conversation_uses()
    {
        var whole = Literals("[a-z]+(-[a-z]+)*([.][a-z]+(-[a-z]+)*)+").Append("as-of");
        var built = Built.SelectMany(pair => pair.Value, (pair, end) => pair.Key + end);

        Assert.Equal(whole.Concat(built).Distinct().Order(StringComparer.Ordinal), WordingKeys.All.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_prefix_in_the_code_is_known_here() =>
        Assert.Equal(Built.Keys.Append("description.").Append("guess.").Order(StringComparer.Ordinal), Literals("[a-z-]+[.]").Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void The_one_key_without_a_dot_is_used() => Assert.Contains("\"as-of\"", Code, StringComparison.Ordinal);

    private static IEnumerable<string> Literals(string form) => Regex.Matches(Code, $"(?<=\"){form}(?=\")").Select(match => match.Value);
}
