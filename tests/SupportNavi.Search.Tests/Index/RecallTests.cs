using SupportNavi.Search.Japanese;
using SupportNavi.Testing;
using SupportNavi.Testing.Names;
using Xunit.Abstractions;

namespace SupportNavi.Search.Index;

/// <summary>Of the names somebody asks for, how many are among the first ten results.</summary>
public sealed class RecallTests(ITestOutputHelper output)
{
    private static readonly Lazy<IndexOf> Made = new(() => new(new MadeOrganizations(Sample.Tokenizer).Make(10_000)));

    private static readonly Lazy<IndexOf> Shipped = new(() => new(ShippedData.Snapshot.Directory.All));

    [Theory]
    [InlineData(Asking.Whole, 1.0)]
    [InlineData(Asking.Half, 0.88)]
    [InlineData(Asking.Hiragana, 0.95)]
    [InlineData(Asking.Romaji, 0.95)]
    [InlineData(Asking.WrongCharacter, 0.95)]
    public void Ten_thousand_made_names_are_found(Asking asking, double share) => Assert.InRange(Recall(Made.Value, asking, 5), share, 1);

    [Theory]
    [InlineData(Asking.Whole, 1.0)]
    [InlineData(Asking.Half, 0.88)]
    [InlineData(Asking.Hiragana, 0.95)]
    [InlineData(Asking.Romaji, 0.95)]
    [InlineData(Asking.WrongCharacter, 0.95)]
    public void The_shipped_names_are_found(Asking asking, double share) => Assert.InRange(Recall(Shipped.Value, asking, 1), share, 1);

    /// <summary>A half that more than ten names hold, such as a kind of organisation, cannot tell which is meant; it is not asked.</summary>
    private static bool CanTell(IndexOf index, string half) =>
        index.Organizations.Where(organization => organization.Name.Contains(half, StringComparison.Ordinal)).Take(11).Count() <= 10;

    private double Recall(IndexOf index, Asking asking, int step)
    {
        var random = new Random(7);
        var asked = new AskedName(new Yomi(Sample.Tokenizer));
        var (found, names, all, untold) = (0, 0, 0, 0);
        for (var place = 0; place < index.Organizations.Count; place += step)
        {
            var name = index.Organizations[place].Name;
            var text = asked.Of(name, asking, random);
            if (asking == Asking.Half && !CanTell(index, text))
            {
                untold++;
                continue;
            }

            var isFound = index.Find(text).Any(organization => organization.Name == name);
            found += isFound ? 1 : 0;
            names += isFound && index.Index.Search(text, new()).Any(result => result.IsName && index.Organizations[result.Organization].Name == name) ? 1 : 0;
            all++;
            if (!isFound && all - found < 40)
            {
                output.WriteLine($"{text} | {name}");
            }
        }

        output.WriteLine($"{asking}: {all} asked ({untold} could not tell), recall@10 {(double)found / all:P1}, said to be a name {(double)names / all:P1}");
        return (double)found / all;
    }
}
