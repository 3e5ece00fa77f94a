using SupportNavi.Core.Conversation;
using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing;

public sealed class FreeTextTests
{
    private static IFreeText Shipped => ShippedData.Snapshot.FreeText;

    public static TheoryData<string> Ugly =>
    [
        "", " ", "\0", "\ud800", "\udc00\ud800", "😀😀😀", "[a-z]*(", "'; DROP TABLE organizations; --", "<script>alert(1)</script>", "\u202Eabc", "ー", "ﾞ", "々々々",
        new('あ', 100_000), new('釧', 100_000), new('\ud800', 100_000), string.Concat(Enumerable.Repeat("釧路市", 40_000)), string.Concat(Enumerable.Repeat("社会福祉協議会 ", 15_000)),
    ];

    [Theory]
    [MemberData(nameof(Ugly))]
    public void Any_text_is_answered(string text)
    {
        foreach (var area in ShippedData.Snapshot.Gazetteer.Find("釧路市").Append(null))
        {
            var finding = Shipped.Read(text).Find(area);
            Assert.InRange(finding.Organizations.Length, 0, 5);
        }

        _ = Shipped.Read(text).Crisis();
        Assert.InRange(((FreeText)Shipped).Rank(text, null, 10).Count, 0, 10);
    }

    [Fact]
    public async Task Many_at_once_hear_the_same_as_one_alone()
    {
        string[] texts = ["福祉ショップべてる", "帯広の社会福祉協議会", "ハローワーク", "お金がない", "フードバンク札幌"];
        var alone = texts.Select(Names).ToArray();
        await Parallel.ForAsync(0, 200, (turn, _) =>
        {
            Assert.Equal(alone[turn % texts.Length], Names(texts[turn % texts.Length]));
            return ValueTask.CompletedTask;
        });

        static string Names(string text) => string.Join('|', Shipped.Read(text).Find(null).Organizations.Select(organization => organization.Id));
    }

    [Theory]
    [InlineData("index.bin")]
    [InlineData("needs.bin")]
    [InlineData("crises.bin")]
    public void What_is_kept_is_made_again_when_it_is_damaged(string name)
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, name);
        var first = Make(folder.Path, ShippedData.Tables, "one");
        var kept = File.ReadAllBytes(file);
        var written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(first, Make(folder.Path, ShippedData.Tables, "one"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        byte[] damaged = [.. kept];
        damaged[damaged.Length / 2] ^= 1;
        File.Delete(file);
        File.WriteAllBytes(file, damaged);
        Assert.Equal(first, Make(folder.Path, ShippedData.Tables, "one"));
        Assert.Equal(kept, File.ReadAllBytes(file));

        File.Delete(file);
        File.WriteAllBytes(file, kept[..100]);
        Assert.Equal(first, Make(folder.Path, ShippedData.Tables, "one"));
        Assert.Equal(kept, File.ReadAllBytes(file));
    }

    [Fact]
    public void Of_other_data_the_index_is_built_and_of_other_samples_the_needs_are_learnt_again()
    {
        using var folder = new TemporaryFolder();
        byte[][] Files() => [File.ReadAllBytes(Path.Combine(folder.Path, "index.bin")), File.ReadAllBytes(Path.Combine(folder.Path, "needs.bin"))];

        Make(folder.Path, ShippedData.Tables, "one");
        var first = Files();
        Make(folder.Path, ShippedData.Tables, "two");
        var second = Files();
        Assert.NotEqual(first[0], second[0]);
        Assert.Equal(first[1], second[1]);

        var samples = ShippedData.Tables["guide/utterances.csv"];
        Make(folder.Path, new Dictionary<string, Table>(ShippedData.Tables) { [samples.File] = samples with { Rows = samples.Rows[..^1] } }, "two");
        Assert.NotEqual(second[1], Files()[1]);
    }

    [Fact]
    public void Where_nothing_can_be_kept_it_serves_all_the_same()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "file"), "not a folder");
        Assert.NotEmpty(Make(Path.Combine(folder.Path, "file"), ShippedData.Tables, "one"));
    }

    private static string Make(string folder, IReadOnlyDictionary<string, Table> tables, string checksum)
    {
        var data = ShippedData.Snapshot;
        var freeText = new FreeTextBuilder(folder, checksum).Create(new(tables, data.Gazetteer, data.Directory, data.Wordings), []);
        freeText.Prepare();
        return string.Join('|', freeText.Read("フードバンク札幌").Find(null).Organizations.Select(organization => organization.Id).Concat(freeText.Read("借金が返せない").Needs().Select(guess => guess.Need.Id)));
    }
}
