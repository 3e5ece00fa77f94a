using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Places;

/// <summary>Names of municipalities that mergers since 1999 have ended (<c>data/areas/former.csv</c>).</summary>
internal sealed class FormerNames
{
    private static readonly string[] Columns = ["former", "prefecture", "code"];

    private FormerNames(IReadOnlyList<(string Name, Area Area)> all) => All = all;

    /// <summary>None.</summary>
    public static FormerNames Empty { get; } = new([]);

    /// <summary>Each former name with the municipality it went into.</summary>
    public IReadOnlyList<(string Name, Area Area)> All { get; }

    /// <summary>Reads the file; a code that is no municipality of the named prefecture is a fault.</summary>
    public static FormerNames Read(string path, Gazetteer gazetteer, ICollection<Fault> faults)
    {
        var names = new List<(string, Area)>();
        if (CsvTable.Read(path, Path.GetFileName(path), faults) is not { } table)
        {
            return Empty;
        }

        foreach (var row in new TableReader(table, Columns, faults).Rows)
        {
            if (gazetteer.ById(row["code"]) is { Kind: AreaKind.Municipality } area && area.Prefecture?.Name == row["prefecture"])
            {
                names.Add((row["former"], area));
            }
            else
            {
                faults.Add(new(table.File, row.Line, $"\"{row["code"]}\" is no municipality of {row["prefecture"]}"));
            }
        }

        return new(names);
    }
}
