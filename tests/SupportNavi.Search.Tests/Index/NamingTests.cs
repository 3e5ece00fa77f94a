using SupportNavi.Core.Areas;
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

    [Fact]
    public void A_glance_passes_over_no_sentence_that_names_somebody()
    {
        var (rows, named) = (Shipped.Value.Organizations, 0);
        for (var row = 0; row < rows.Count; row += 23)
        {
            var name = rows[row].Name;
            foreach (var text in new[]
            {
                name,
                $"先月から眠れない日が続いていて、仕事も休みがちです。きのう{name}に電話してみたのですが、つながりませんでした。",
                $"{name}に行けばいいのか、それとも役所がいいのか分からなくて困っています。家から近いところで相談したいです。",
                $"せんげつからねむれないひがつづいていて{rows[row].NameKana}にでんわしてみたのですがつながりませんでしたどうしたらいいですか",
                $"I have not slept well since last month and I called {name} yesterday but nobody answered, what should I do now?",
                $"sengetsu kara nemurenai node {Romaji.FromKana(rows[row].NameKana)} ni denwa shita keredo tsunagarimasen deshita",
            })
            {
                var expected = Shipped.Value.Index.Search(text, new(Top: 50)).TakeWhile(result => result.IsName).ToList();
                named += expected.Count > 0 ? 1 : 0;

                Assert.Equal(expected, Shipped.Value.Index.Named(text, new(Top: 50), default(NoFilter)));
            }
        }

        Assert.InRange(named, rows.Count / 23, int.MaxValue);
    }

    [Fact]
    public void Stories_name_by_a_glance_whom_they_name_by_a_search()
    {
        foreach (var text in ShippedData.Tables["guide/utterances.csv"].Rows.Select(row => row.Cells[1]).Where((text, line) => text.Length > 40 && line % 10 == 0))
        {
            Assert.Equal(Shipped.Value.Index.Search(text, new(Top: 50)).TakeWhile(result => result.IsName), Shipped.Value.Index.Named(text, new(Top: 50), default(NoFilter)));
        }
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
