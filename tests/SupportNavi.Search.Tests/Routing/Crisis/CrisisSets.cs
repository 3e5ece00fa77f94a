using SupportNavi.Testing;

namespace SupportNavi.Search.Routing.Crisis;

/// <summary>
/// What people type, of <c>guide/crisis_samples.csv</c>: phrases that speak of danger, and near misses that do not. Authors A and B wrote before there were rules; C and E
/// wrote while they were made; all others are strangers, held as they typed. All of them are learnt from: <c>supportnavi evaluate</c> judges them without.
/// </summary>
internal static class CrisisSets
{
    private static readonly string[] OfTheRules = ["A", "B", "C", "E"];

    private static readonly Line[] Lines =
        [.. ShippedData.Tables["guide/crisis_samples.csv"].Rows.Select(row => new Line(row.Cells[0] == "none" ? [] : row.Cells[0].Split('|'), row.Cells[2], row.Cells[1], row.Cells[3]))];

    /// <summary>A message and the crises it may be heard as, none for a near miss; a message can speak of two.</summary>
    public sealed record Line(string[] Crises, string Language, string Text, string Author);

    public static IReadOnlyList<Line> Phrases { get; } = [.. Lines.Where(line => IsOfTheRules(line) && line.Crises.Length > 0)];

    public static IReadOnlyList<Line> NearMisses { get; } = [.. Lines.Where(line => IsOfTheRules(line) && line.Crises.Length == 0)];

    public static IReadOnlyList<string> StrangersPhrases { get; } = [.. Lines.Where(line => !IsOfTheRules(line) && line.Crises.Length > 0).Select(line => line.Text)];

    public static IReadOnlyList<string> StrangersNearMisses { get; } = [.. Lines.Where(line => !IsOfTheRules(line) && line.Crises.Length == 0).Select(line => line.Text)];

    private static bool IsOfTheRules(Line line) => OfTheRules.Contains(line.Author, StringComparer.Ordinal);
}
