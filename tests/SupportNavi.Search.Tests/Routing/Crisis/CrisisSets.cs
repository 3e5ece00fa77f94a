using SupportNavi.Core.OpenData;
using SupportNavi.Testing;

namespace SupportNavi.Search.Routing.Crisis;

/// <summary>
/// What people type: phrases that speak of danger, and near misses that do not. Authors A and B wrote before there were rules; C wrote while making them, so that C
/// proves nothing about messages not seen before. F, G and H are strangers who wrote long after; they are held as typed, in the files of strangers.
/// </summary>
internal static class CrisisSets
{
    /// <summary>A phrase and the crises it may be heard as; a message can speak of two.</summary>
    public sealed record Phrase(string[] Crises, string Language, string Text);

    public static IReadOnlyList<Phrase> Phrases { get; } = [.. Read("phrases.csv").Select(cells => new Phrase(cells[0].Split('|'), cells[1], cells[2]))];

    public static IReadOnlyList<string> StrangersPhrases { get; } = [.. Read("strangers-phrases.csv").Select(cells => cells[2])];

    public static IReadOnlyList<string> StrangersNearMisses { get; } = [.. Read("strangers-near-misses.csv").Select(cells => cells[1])];

    public static IReadOnlyList<(string Language, string Text)> NearMisses { get; } = [.. Read("near-misses.csv").Select(cells => (cells[0], cells[1]))];

    private static IEnumerable<string[]> Read(string file)
    {
        var faults = new List<Fault>();
        using var reader = new StreamReader(Path.Combine(Repository.Root, "tests", "SupportNavi.Search.Tests", "Routing", "Crisis", file));
        var table = CsvTable.Parse(reader, file, faults);
        Assert.Empty(faults);
        return [.. table!.Rows.Select(row => row.Cells.ToArray())];
    }
}
