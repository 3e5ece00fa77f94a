using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>One run of the lint: what is checked, and the faults so far.</summary>
internal sealed class LintRun(Snapshot snapshot, IReadOnlyDictionary<string, Table> tables, ICollection<Fault> faults)
{
    public const string Questions = "guide/questions.csv";
    public const string Answers = "guide/answers.csv";
    public const string Goals = "guide/goals.csv";
    public const string Needs = "guide/needs.csv";

    public Snapshot Snapshot => snapshot;

    public GuideTree Guide => snapshot.Guide;

    /// <summary>Every path from the root to a goal.</summary>
    public IReadOnlyList<TreePath> Paths => field ??= TreePath.All(snapshot.Guide);

    public IEnumerable<string> OrganizationFiles => DataSet.OrganizationTables(tables).Select(table => table.File);

    public IEnumerable<TableReader.Row> Rows(string file, params string[] columns) =>
        tables.TryGetValue(file, out var table) ? new TableReader(table, columns, faults).Rows : [];

    public void Fault(string file, int line, string message) => faults.Add(new(file, line, message));
}
