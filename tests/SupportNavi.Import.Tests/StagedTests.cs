using SupportNavi.Core.OpenData;
using SupportNavi.Import.Publishing;
using SupportNavi.Search.Routing;

namespace SupportNavi.Import;

/// <summary>An import changes the staged version or nothing; publishing changes all or nothing.</summary>
public sealed class StagedTests : IDisposable
{
    private static readonly string[] OfTheSample = ["sample/SOURCES.md", "sample/organizations.csv"];

    private readonly SampleList list = new();

    public void Dispose() => list.Dispose();

    [Fact]
    public void An_import_stages_what_has_changed_and_publishes_nothing()
    {
        var before = list.Everything();
        Assert.True(Assert.Single(list.Import(SampleList.Rows)).Done);

        Assert.Equal(before.Published, list.Everything().Published);
        Assert.Empty(before.Staged);
        Assert.Equal(OfTheSample, Publisher.Staged(list.Folder));
        Assert.Equal(["staged/reports/sample-cells.csv", "staged/reports/sample-merged.csv", "staged/reports/sample.csv"], list.Everything().Staged.Keys.Where(file => file.Contains("reports", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Where_the_second_source_is_refused_the_earlier_staged_version_stays()
    {
        list.Source("broken", mapping => mapping.Replace("needs: food", "needs: feast", StringComparison.Ordinal));
        list.Import(SampleList.Rows);
        var before = list.Everything();
        var reports = list.Import(SampleList.Rows.Replace("0003", "0004", StringComparison.Ordinal), ["sample", "broken"]);

        Assert.Equal([true, false], reports.Select(report => report.Done));
        Assert.Equal(before, list.Everything(), Same);
    }

    [Fact]
    public void A_published_list_imported_again_stages_no_organisations()
    {
        list.Import(SampleList.Rows);
        Assert.Empty(Publish());
        list.Import(SampleList.Rows);

        Assert.Empty(Publisher.Staged(list.Folder));
    }

    [Fact]
    public void A_changed_row_stages_the_organisations_alone()
    {
        list.Import(SampleList.Rows);
        Assert.Empty(Publish());
        list.Import(SampleList.Rows.Replace("0003", "0004", StringComparison.Ordinal));

        Assert.Equal(["sample/organizations.csv"], Publisher.Staged(list.Folder));
    }

    [Fact]
    public void A_cancelled_import_leaves_everything_as_it_was()
    {
        list.Import(SampleList.Rows);
        var before = list.Everything();
        using var cancel = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => list.Import(SampleList.Rows.Replace("0003", "0004", StringComparison.Ordinal), progress: new OnProgress(cancel.Cancel), cancel: cancel.Token));
        Assert.Equal(before, list.Everything(), Same);
        Assert.False(Directory.Exists(Path.Combine(list.Folder, "staged.new")));
    }

    [Fact]
    public void What_an_interrupted_import_left_is_swept()
    {
        var left = Directory.CreateDirectory(Path.Combine(list.Folder, "staged.new", "half"));
        File.WriteAllText(Path.Combine(left.FullName, "organizations.csv"), "id\n");
        list.Import(SampleList.Rows);

        Assert.Equal(OfTheSample, Publisher.Staged(list.Folder));
        Assert.False(Directory.Exists(Path.Combine(list.Folder, "staged.new")));
    }

    [Fact]
    public void Publishing_makes_the_staged_version_the_published_one_and_writes_who_did_it()
    {
        list.Import(SampleList.Rows);
        var staged = list.Everything().Staged["staged/sample/organizations.csv"];

        Assert.Empty(Publish());
        Assert.Equal(staged, list.Everything().Published["sample/organizations.csv"]);
        Assert.False(Directory.Exists(list.Staged));
        Assert.Equal($"when,actor,files\n2026-01-05T01:00:00Z,佐藤,{string.Join('|', OfTheSample)}\n", list.Everything().Published["publications.csv"]);

        list.Import(SampleList.Rows.Replace("0003", "0004", StringComparison.Ordinal));
        Assert.Empty(Publish());
        Assert.EndsWith("2026-01-05T01:00:00Z,佐藤,sample/organizations.csv\n", list.Everything().Published["publications.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_staged_version_with_a_fault_is_not_published()
    {
        list.Import(SampleList.Rows);
        var file = Path.Combine(list.Staged, "sample", "organizations.csv");
        File.WriteAllText(file, File.ReadAllText(file).Replace(",food,food,", ",feast,food,", StringComparison.Ordinal));
        var before = list.Everything();
        var faults = Publish();

        Assert.Contains(faults, fault => fault.File == "sample/organizations.csv" && fault.Message.Contains("feast", StringComparison.Ordinal));
        Assert.Equal(before, list.Everything(), Same);
    }

    private IReadOnlyList<Fault> Publish() => Publisher.Publish(list.Folder, "佐藤", new Monday(), new FreeTextBuilder(null, DataFolder.Checksum(list.Folder)).Create);

    private static bool Same((Dictionary<string, string> Published, Dictionary<string, string> Staged) one, (Dictionary<string, string> Published, Dictionary<string, string> Staged) other) =>
        one.Published.OrderBy(pair => pair.Key).SequenceEqual(other.Published.OrderBy(pair => pair.Key)) && one.Staged.OrderBy(pair => pair.Key).SequenceEqual(other.Staged.OrderBy(pair => pair.Key));

    private sealed class OnProgress(Action act) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => act();
    }

    private sealed class Monday : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 5, 1, 0, 0, TimeSpan.Zero);
    }
}
