using SupportNavi.Core.Conversation;
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
            var finding = Shipped.Find(text, area);
            Assert.InRange(finding.Organizations.Length, 0, 5);
        }

        _ = Shipped.CrisisIn(text);
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

        static string Names(string text) => string.Join('|', Shipped.Find(text, null).Organizations.Select(organization => organization.Id));
    }

    [Fact]
    public void An_index_is_kept_and_built_again_when_it_is_damaged_or_of_other_data()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "index.bin");
        var first = Make(file, "one");
        var kept = File.ReadAllBytes(file);
        var written = File.GetLastWriteTimeUtc(file);
        Assert.Equal(first, Make(file, "one"));
        Assert.Equal(written, File.GetLastWriteTimeUtc(file));

        kept[kept.Length / 2] ^= 1;
        File.Delete(file);
        File.WriteAllBytes(file, kept);
        Assert.Equal(first, Make(file, "one"));
        Assert.NotEqual(kept, File.ReadAllBytes(file));

        var before = File.ReadAllBytes(file);
        Assert.Equal(first, Make(file, "two"));
        Assert.NotEqual(before, File.ReadAllBytes(file));
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_index_serves_all_the_same()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(Path.Combine(folder.Path, "file"), "not a folder");
        Assert.NotEmpty(Make(Path.Combine(Path.Combine(folder.Path, "file"), "index.bin"), "one"));
    }

    private static string Make(string file, string checksum)
    {
        var data = ShippedData.Snapshot;
        var freeText = new FreeTextBuilder(file, checksum).Create(new(ShippedData.Tables, data.Gazetteer, data.Directory, data.Wordings), []);
        freeText.Prepare();
        return string.Join('|', freeText.Find("フードバンク札幌", null).Organizations.Select(organization => organization.Id));
    }
}
