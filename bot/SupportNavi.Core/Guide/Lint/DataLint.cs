using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>Guide, wording and organisations against each other: what must hold before anything is published.</summary>
public static class DataLint
{
    /// <summary>Adds every fault; the readers have already added those of single cells.</summary>
    public static void Check(Snapshot snapshot, IReadOnlyDictionary<string, Table> tables, ICollection<Fault> faults)
    {
        var run = new LintRun(snapshot, tables, faults);
        TreeCheck.Run(run);
        GoalCheck.Run(run);
        OrganizationCheck.Run(run);
        WordingCheck.Run(run);
        SampleCheck.Run(run);
        SynonymCheck.Run(run);
    }

    /// <summary>Reads and checks a data folder. Faults come without repetition, by file and line.</summary>
    /// <returns>The snapshot, usable only when there are no faults, and the tables it was made from.</returns>
    public static (Snapshot Snapshot, IReadOnlyDictionary<string, Table> Tables, IReadOnlyList<Fault> Faults) Load(string folder, FreeTextFactory freeText)
    {
        var faults = new List<Fault>();
        var tables = DataFolder.ReadTables(folder, faults);
        if (!tables.ContainsKey("guide/needs.csv") || !tables.ContainsKey("areas/municipalities.csv"))
        {
            var others = new List<Fault>();
            return (DataSet.Read(tables, freeText, others), tables, [.. faults, .. others.Where(fault => !RefersToThem(fault.File))]);
        }

        var snapshot = DataSet.Read(tables, freeText, faults);
        Check(snapshot, tables, faults);
        return (snapshot, tables, [.. faults.Distinct().OrderBy(fault => fault.File, StringComparer.Ordinal).ThenBy(fault => fault.Line)]);
    }
    /// <summary>Every organisation and goal refers to needs and areas; without those a fault for each would only bury the cause.</summary>
    private static bool RefersToThem(string file) => file == LintRun.Goals || file.EndsWith("/organizations.csv", StringComparison.Ordinal);
}
