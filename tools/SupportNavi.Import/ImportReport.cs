using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import;

/// <summary>What one import did, row by row. Every input row is in <see cref="Rows"/> exactly once.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Rows">The input rows in file order.</param>
/// <param name="Faults">Why the import was refused; empty when it was written.</param>
public sealed record ImportReport(string Source, IReadOnlyList<ReportRow> Rows, IReadOnlyList<Fault> Faults)
{
    /// <summary>True when the stored files are as the source says; false when they were left untouched.</summary>
    public bool Done => Faults.Count == 0;

    /// <summary>How many rows ended this way.</summary>
    public int Count(OutcomeKind kind) => Rows.Count(row => row.Outcome.Kind == kind);

    /// <summary>How many rows ended this way for each reason, most first.</summary>
    public IEnumerable<(string Reason, int Count)> Reasons(OutcomeKind kind) =>
        Rows.Where(row => row.Outcome.Kind == kind).GroupBy(row => row.Outcome.Reason, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Count())).OrderByDescending(pair => pair.Item2).ThenBy(pair => pair.Key, StringComparer.Ordinal);

    /// <summary>The sums and the rows that need a person, for the staff.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"[{Source}] {Sums()}\n");
        foreach (var fault in Faults)
        {
            text.Append($"  {fault}\n");
        }

        foreach (var row in Rows.Where(row => row.Outcome.Kind is OutcomeKind.HeldBack or OutcomeKind.Refused))
        {
            text.Append($"  {row.File}:{row.Line}: {row.Name} … {row.Outcome.Reason}\n");
        }

        return text.ToString();
    }

    /// <summary>One line: rows read and what became of them.</summary>
    public string Sums() =>
        $"読込 {Rows.Count} 行: 掲載 {Count(OutcomeKind.Published)}、統合 {Count(OutcomeKind.Merged)}、保留 {Count(OutcomeKind.HeldBack)}、"
        + $"除外 {Count(OutcomeKind.Refused)}、対象外 {Count(OutcomeKind.OutOfScope)}";
}

/// <summary>One input row and what became of it.</summary>
/// <param name="File">Input file.</param>
/// <param name="Line">1-based line the row starts on.</param>
/// <param name="Name">Its name as published.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Id">The organisation it is or went into, "" for none.</param>
public sealed record ReportRow(string File, int Line, string Name, Outcome Outcome, string Id);
