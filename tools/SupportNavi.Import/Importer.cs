using SupportNavi.Core.OpenData;
using SupportNavi.Import.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Publishing;
using SupportNavi.Import.Reading;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import;

/// <summary>Runs a source from its files to the stored data: read, map, normalise, judge, merge, check, write.</summary>
public static class Importer
{
    /// <summary>The sources there are, in the order in which they must be imported.</summary>
    /// <exception cref="ImportException">The folder of sources is missing or a file in it is not understood.</exception>
    public static IReadOnlyList<string> Sources(string data) => new SourceFolder(Path.Combine(data, "sources")).Ids();

    /// <summary>Imports one source. When it is refused, the stored files are left untouched.</summary>
    /// <exception cref="ImportException">It could not run: a missing file, an unknown source.</exception>
    public static ImportReport Run(ImportJob job)
    {
        var folder = new SourceFolder(Path.Combine(job.Data, "sources"));
        var source = folder.Read(job.Source);
        var path = job.IsRoot ? Path.Combine(job.File, source.Local) : job.File;
        return source.Yields == "areas" ? AreaImport.Run(source, path, job.Data) : Organizations(source, folder, path, job.Data);
    }

    private static ImportReport Organizations(Source source, SourceFolder folder, string path, string data)
    {
        var faults = new List<Fault>();
        var rows = SourceRows.Read(source, path, faults);
        var gazetteer = StoredData.Gazetteer(data, faults);
        var needs = StoredData.Needs(data, faults);
        if (faults.Count > 0)
        {
            return Report(source, [], faults);
        }

        var windows = new RowLine(source, folder.AreaCodes(), gazetteer).Run(rows, StoredData.Phones(data, source.Id, faults));
        var file = OrganizationFile.Open(data, source.Target, faults).With(source.Id, windows);
        file.Check(gazetteer, needs, faults);
        var report = Report(source, rows, faults);
        if (report.Done)
        {
            file.Write();
            SourcesDocument.Update(Path.Combine(data, source.Target, "SOURCES.md"), source, report);
        }

        return report;
    }

    private static ImportReport Report(Source source, IReadOnlyList<Draft> rows, List<Fault> faults)
    {
        var ids = rows.Where(row => row["id"].Length > 0).ToDictionary(row => $"{row.File}:{row.Line}", row => row["id"], StringComparer.Ordinal);
        return new(
            source.Id,
            [.. rows.Select(row => new ReportRow(row.File, row.Line, row["name"], row.Outcome!, Id(row, ids)))],
            faults);
    }

    private static string Id(Draft row, Dictionary<string, string> ids) =>
        row["id"].Length > 0 ? row["id"] : ids.GetValueOrDefault(row["merged_into"], row["merged_into"]);
}
