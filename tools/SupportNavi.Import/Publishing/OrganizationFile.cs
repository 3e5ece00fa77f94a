using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Publishing;

/// <summary>One <c>organizations.csv</c>, in which each source owns its rows; here the rows of all sources but one. Rows are sorted by id.</summary>
internal sealed class OrganizationFile
{
    /// <summary>Rows are checked so many at a time: a list of any length needs little memory.</summary>
    private const int Batch = 1000;

    private static readonly int Id = Array.IndexOf(OrganizationColumns.All, "id");

    private readonly Stage stage;
    private readonly string name;
    private readonly List<string[]> others;

    private OrganizationFile(Stage stage, string name, List<string[]> others) => (this.stage, this.name, this.others) = (stage, name, others);

    /// <summary>The stored file without a source's rows; empty when there is none yet.</summary>
    public static OrganizationFile Open(Stage stage, string target, string exceptSource, ICollection<Fault> faults)
    {
        var file = $"{target}/organizations.csv";
        if (!File.Exists(stage.Find(file)) || CsvTable.Read(stage.Find(file), file, faults, (header, cells) => cells[Math.Max(0, Array.IndexOf(header, "source"))] != exceptSource) is not { } table)
        {
            return new(stage, file, []);
        }

        var reader = new TableReader(table, OrganizationColumns.All, faults);
        return new(stage, file, [.. reader.Rows.Select(row => Array.ConvertAll(OrganizationColumns.All, column => row[column]))]);
    }

    /// <summary>The rows of the other sources, as <see cref="OrganizationColumns.All"/>.</summary>
    public IReadOnlyList<string[]> Others => others;

    /// <summary>Writes the file with a source's rows, reading each as the bot will and reporting every fault, repeated ids too.</summary>
    /// <param name="rows">The source's rows, sorted by id.</param>
    /// <param name="gazetteer">All areas.</param>
    /// <param name="needs">All needs.</param>
    /// <param name="faults">Where faults go; when there are some, what was written is of no use.</param>
    public void Write(IEnumerable<string[]> rows, Gazetteer gazetteer, Needs needs, ICollection<Fault> faults) =>
        CsvTable.Write(stage.Target(name), OrganizationColumns.All, Checked(ById(rows), gazetteer, needs, faults));

    private IEnumerable<string[]> ById(IEnumerable<string[]> rows)
    {
        var next = 0;
        foreach (var row in rows)
        {
            for (; next < others.Count && string.CompareOrdinal(others[next][Id], row[Id]) < 0; next++)
            {
                yield return others[next];
            }

            yield return row;
        }

        for (; next < others.Count; next++)
        {
            yield return others[next];
        }
    }

    private IEnumerable<string[]> Checked(IEnumerable<string[]> rows, Gazetteer gazetteer, Needs needs, ICollection<Fault> faults)
    {
        var (line, last) = (2, "");
        foreach (var batch in rows.Chunk(Batch))
        {
            var table = new Table(name, [.. OrganizationColumns.All], [.. batch.Select((row, index) => new TableRow(line + index, row))]);
            foreach (var organization in OrganizationReader.Read(table, gazetteer, needs, faults))
            {
                if (organization.Id == last)
                {
                    faults.Add(new(name, organization.Line, $"id \"{last}\" is there twice"));
                }

                last = organization.Id;
            }

            line += batch.Length;
            foreach (var row in batch)
            {
                yield return row;
            }
        }
    }
}
