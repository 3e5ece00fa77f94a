using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Judging;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import;

/// <summary>What one import did. Every input row is counted exactly once; the ledger beside the staged files lists them.</summary>
public sealed class ImportReport
{
    /// <summary>So many rows are told one by one; all of them stand in the ledger.</summary>
    private const int MostTold = 1000;

    private readonly Dictionary<(OutcomeKind Kind, string Reason), int> counts;

    /// <param name="source">Id of the source.</param>
    /// <param name="outcomes">What became of each row.</param>
    /// <param name="told">The rows that need a person, in input order.</param>
    /// <param name="faults">Why the import was refused; empty when it was staged.</param>
    public ImportReport(string source, IEnumerable<(OutcomeKind Kind, string Reason)> outcomes, IReadOnlyList<ReportRow> told, IReadOnlyList<Fault> faults)
    {
        (Source, Told, Faults) = (source, told, faults);
        counts = outcomes.CountBy(outcome => outcome).ToDictionary();
    }

    /// <summary>Id of the source.</summary>
    public string Source { get; }

    /// <summary>The first thousand rows that were held back or refused.</summary>
    public IReadOnlyList<ReportRow> Told { get; }

    /// <summary>Why the import was refused; empty when it was staged.</summary>
    public IReadOnlyList<Fault> Faults { get; }

    /// <summary>True when the staged files are as the source says; false when nothing was staged.</summary>
    public bool Done => Faults.Count == 0;

    /// <summary>How many rows there were.</summary>
    public int Total => counts.Values.Sum();

    /// <summary>How many rows ended this way.</summary>
    public int Count(OutcomeKind kind) => counts.Where(pair => pair.Key.Kind == kind).Sum(pair => pair.Value);

    /// <summary>How many rows ended this way for each reason, most first.</summary>
    public IEnumerable<(string Reason, int Count)> Reasons(OutcomeKind kind) =>
        counts.Where(pair => pair.Key.Kind == kind).Select(pair => (pair.Key.Reason, pair.Value))
            .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Reason, StringComparer.Ordinal);

    /// <summary>The sums and the rows that need a person, for the staff.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"[{Source}] {Sums()}\n");
        foreach (var fault in Faults)
        {
            text.Append($"  {fault}\n");
        }

        foreach (var row in Told)
        {
            text.Append($"  {row.File}:{row.Line}: {row.Name} … {row.Outcome.Reason}\n");
        }

        return text.ToString();
    }

    /// <summary>One line: rows read and what became of them.</summary>
    public string Sums() =>
        $"読込 {Total} 行: 掲載 {Count(OutcomeKind.Published)}、統合 {Count(OutcomeKind.Merged)}、保留 {Count(OutcomeKind.HeldBack)}、"
        + $"除外 {Count(OutcomeKind.Refused)}、対象外 {Count(OutcomeKind.OutOfScope)}";

    /// <summary>The report over rows that have all ended, or over none.</summary>
    internal static ImportReport Of(string source, RowStore rows, IReadOnlyList<Fault> faults)
    {
        var all = Enumerable.Range(0, rows.Count).Where(row => rows[row].Outcome is not null).ToList();
        var told = all.Where(row => rows[row].Outcome is OutcomeKind.HeldBack or OutcomeKind.Refused).Take(MostTold)
            .Select(row => new ReportRow(rows.FileOf(row), rows[row].Line, rows.Read(row)["name"], new(rows[row].Outcome!.Value, rows.ReasonOf(row)))).ToList();
        return new(source, all.Select(row => (rows[row].Outcome!.Value, rows.ReasonOf(row))), told, faults);
    }
}

/// <summary>One input row and what became of it.</summary>
/// <param name="File">Input file.</param>
/// <param name="Line">1-based line the row starts on.</param>
/// <param name="Name">Its name as published.</param>
/// <param name="Outcome">What became of it.</param>
public sealed record ReportRow(string File, int Line, string Name, Outcome Outcome);
