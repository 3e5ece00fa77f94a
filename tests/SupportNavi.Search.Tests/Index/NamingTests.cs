using SupportNavi.Search.Japanese;
using SupportNavi.Testing;
using SupportNavi.Testing.Names;
using Xunit.Abstractions;

namespace SupportNavi.Search.Index;

/// <summary>When a text names an organisation, which is then offered before anything else, and when it does not.</summary>
public sealed class NamingTests(ITestOutputHelper output)
{
    private const double MaxEverydayShare = 0.01;

    private static readonly Lazy<IndexOf> Shipped = new(() => new(ShippedData.Snapshot.Directory.All));

    private static readonly Lazy<IndexOf> Made = new(() => new(new MadeOrganizations(Sample.Tokenizer).Make(10_000)));

    [Fact]
    public void Everyday_sentences_name_nobody_in_the_shipped_data() => AssertNamesNobody(Shipped.Value);

    [Fact]
    public void Everyday_sentences_name_nobody_among_ten_thousand() => AssertNamesNobody(Made.Value);

    [Theory]
    [InlineData("べてるの家", "浦河べてるの家")]
    [InlineData("うらかわべてる", "浦河べてるの家")]
    [InlineData("浦河べてるの家", "浦河べてるの家")]
    [InlineData("betel no ie", "浦河べてるの家")]
    [InlineData("べてるの家に相談したい", "浦河べてるの家")]
    [InlineData("福祉ショップべてる", "福祉ショップべてる")]
    [InlineData("富良野市社会福祉協議会の電話", "富良野市社会福祉協議会")]
    [InlineData("ハローワーク小樽の場所", "ハローワーク小樽")]
    [InlineData("チャイルドライン", "チャイルドライン")]
    [InlineData("よりそいホットライン", "よりそいホットライン")]
    [InlineData("いのちの電話", "いのちの電話")]
    [InlineData("法テラス・サポートダイヤル", "法テラス")]
    [InlineData("帯広市役所", "帯広市役所")]
    public void A_name_is_known_for_one(string text, string name)
    {
        var results = Shipped.Value.Index.Search(text, new());

        Assert.NotEmpty(results);
        var first = Shipped.Value.Organizations[results[0].Organization];
        Assert.Contains(name, first.Name + first.Operator, StringComparison.Ordinal);
        Assert.True(results[0].IsName);
    }

    [Fact]
    public void Common_words_find_the_rows_that_have_them()
    {
        Assert.Contains("ハローワーク", Shipped.Value.Find("ハローワーク").First().Name, StringComparison.Ordinal);
        Assert.Contains("児童相談所", Shipped.Value.Find("児童相談所").First().Name, StringComparison.Ordinal);
    }

    private void AssertNamesNobody(IndexOf index)
    {
        var sentences = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "SupportNavi.Search.Tests", "Index", "everyday.txt"));
        var named = sentences.Select(text => (Text: text, Result: index.Index.Search(text, new()).FirstOrDefault(result => result.IsName))).Where(pair => pair.Result.IsName).ToArray();
        output.WriteLine($"{sentences.Length} everyday sentences, {named.Length} taken for a name");
        foreach (var (text, result) in named)
        {
            output.WriteLine($"{text} | {index.Organizations[result.Organization].Name} | {index.Organizations[result.Organization].Operator}");
        }

        Assert.True(sentences.Length >= 150);
        Assert.InRange((double)named.Length / sentences.Length, 0, MaxEverydayShare);
    }
}
