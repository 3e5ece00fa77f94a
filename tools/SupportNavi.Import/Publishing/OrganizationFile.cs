using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Publishing;

/// <summary>One <c>organizations.csv</c>, in which each source owns its rows. Rows are sorted by id.</summary>
internal sealed class OrganizationFile
{
    private readonly string path;
    private readonly string name;
    private readonly List<string[]> rows;

    private OrganizationFile(string path, string name, List<string[]> rows) => (this.path, this.name, this.rows) = (path, name, rows);

    /// <summary>The stored file, or an empty one when there is none yet.</summary>
    public static OrganizationFile Open(string data, string target, ICollection<Fault> faults)
    {
        var stored = new OrganizationFile(Path.Combine(data, target, "organizations.csv"), $"{target}/organizations.csv", []);
        if (!File.Exists(stored.path) || CsvTable.Read(stored.path, stored.name, faults) is not { } table)
        {
            return stored;
        }

        var reader = new TableReader(table, OrganizationColumns.All, faults);
        return new(stored.path, stored.name, [.. reader.Rows.Select(row => Array.ConvertAll(OrganizationColumns.All, column => row[column]))]);
    }

    /// <summary>Phone → id of the windows that other sources own.</summary>
    public IEnumerable<(string Phone, string Id)> Phones(string exceptSource) =>
        rows.Where(row => Cell(row, "source") != exceptSource && Cell(row, "phone").Length > 0).Select(row => (Cell(row, "phone"), Cell(row, "id")));

    /// <summary>The file with this source's rows replaced.</summary>
    public OrganizationFile With(string source, IEnumerable<Draft> drafts)
    {
        var mine = drafts.Select(draft => Array.ConvertAll(OrganizationColumns.All, column => draft[column]));
        var all = rows.Where(row => Cell(row, "source") != source).Concat(mine).OrderBy(row => Cell(row, "id"), StringComparer.Ordinal);
        return new(path, name, [.. all]);
    }

    /// <summary>Reads the rows as the bot will, reporting every fault, repeated ids too.</summary>
    public void Check(Gazetteer gazetteer, Needs needs, ICollection<Fault> faults)
    {
        var table = new Table(name, [.. OrganizationColumns.All], [.. rows.Select((row, index) => new TableRow(index + 2, row))]);
        foreach (var same in OrganizationReader.Read(table, gazetteer, needs, faults).GroupBy(organization => organization.Id).Where(same => same.Skip(1).Any()))
        {
            faults.Add(new(name, 0, $"id \"{same.Key}\" is there twice"));
        }
    }

    /// <summary>Writes the file whole.</summary>
    public void Write()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        CsvTable.Write(path, OrganizationColumns.All, rows);
    }

    private static string Cell(string[] row, string column) => row[Array.IndexOf(OrganizationColumns.All, column)];
}
