using SupportNavi.Search.Japanese;
using SupportNavi.Testing.Names;

namespace SupportNavi.Search.Index;

/// <summary>Any text is answered.</summary>
public sealed class HostileTextTests
{
    private static readonly Lazy<IndexOf> Made = new(() => new(new MadeOrganizations(Sample.Tokenizer).Make(1_000)));

    [Theory]
    [InlineData("")]
    [InlineData(" 　\t\r\n")]
    [InlineData("\0\u0001\u0002\u001b[31m\u007f")]
    [InlineData("\ud800")]
    [InlineData("病\udc00院\ud83d")]
    [InlineData("😀👨‍👩‍👧🏥")]
    [InlineData("(.*)+[^a-z]{1,99}$")]
    [InlineData("'; DROP TABLE organizations; --")]
    [InlineData("<script>alert('病院')</script>")]
    [InlineData("((((((((((（（（（（株）（株）(株)(株)")]
    [InlineData("株式会社社会福祉法人")]
    [InlineData("ﾞﾟーーーっっんん゛゜")]
    [InlineData("\u202e\u200b\ufeff病院\u0301\u0301")]
    [InlineData("İıſßǅ")]
    public void Hostile_text_is_answered(string text)
    {
        Assert.InRange(Made.Value.Index.Search(text, new()).Count, 0, 10);
        Assert.NotNull(Made.Value.Index.Highlight(text, Made.Value.Organizations[0].Name));
        Assert.NotNull(Made.Value.Index.Highlight(Made.Value.Organizations[0].Name, text));
    }

    [Theory]
    [InlineData("病")]
    [InlineData("相談支援")]
    [InlineData("a")]
    [InlineData("😀")]
    public void A_hundred_thousand_characters_are_answered_as_their_beginning(string text)
    {
        var much = string.Concat(Enumerable.Repeat(text, 100_000 / text.Length));

        Assert.Equal(Made.Value.Index.Search(much[..OrganizationIndex.MaxText], new()), Made.Value.Index.Search(much, new()));
    }

    [Fact]
    public void Random_characters_are_answered()
    {
        var random = new Random(5);
        for (var number = 0; number < 2_000; number++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(130)).Select(_ => (char)random.Next(0x10000)));
            Assert.InRange(Made.Value.Index.Search(text, new()).Count, 0, 10);
        }
    }

    [Theory]
    [InlineData(int.MinValue, 1)]
    [InlineData(0, 10)]
    [InlineData(7, 7)]
    [InlineData(int.MaxValue, OrganizationIndex.MaxResults)]
    public void The_number_of_results_is_kept_within_its_limits(int top, int most) =>
        Assert.InRange(Made.Value.Index.Search("センター", new(Top: top)).Count, 1, most);

    [Fact]
    public void Many_threads_get_the_same_answers()
    {
        var names = Made.Value.Organizations.Take(200).Select(organization => organization.Name).ToArray();
        var alone = names.Select(name => Made.Value.Index.Search(name, new())).ToArray();

        Parallel.For(0, 2_000, number => Assert.Equal(alone[number % 200], Made.Value.Index.Search(names[number % 200], new())));
    }

    [Fact]
    public void An_index_of_nobody_finds_nobody()
    {
        using var empty = new IndexOf([]);

        Assert.Empty(empty.Find("病院"));
    }
}
