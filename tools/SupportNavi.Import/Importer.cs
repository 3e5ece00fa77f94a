using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Areas;
using SupportNavi.Import.Judging;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Normalising;
using SupportNavi.Import.Places;
using SupportNavi.Import.Publishing;
using SupportNavi.Import.Reading;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import;

/// <summary>Runs sources from their files to the staged version: read, map, normalise, judge, merge, check, write.</summary>
public static class Importer
{
    /// <summary>The sources that <c>import --all</c> takes, in the order in which they must be imported.</summary>
    /// <exception cref="ImportException">The folder of sources is missing or a file in it is not understood.</exception>
    public static IReadOnlyList<string> Sources(string data) => new SourceFolder(Path.Combine(data, "sources")).Ids();

    /// <summary>Imports sources one after another. Unless all are done, the staged version stays as it was; what is published always does.</summary>
    /// <param name="job">What to import from where.</param>
    /// <param name="progress">Told how far it is; null for nobody.</param>
    /// <param name="cancel">Ends it with nothing staged.</param>
    /// <exception cref="ImportException">It could not run: a missing file, an unknown source, a file that cannot be read.</exception>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static IReadOnlyList<ImportReport> Run(ImportJob job, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        var folder = new SourceFolder(Path.Combine(job.Data, "sources"));
        using var stage = Stage.Open(job.Data);
        var reports = new List<ImportReport>();
        foreach (var source in job.Sources.Select(folder.Read))
        {
            var path = job.IsRoot ? Path.Combine(job.File, source.Local) : job.File;
            reports.Add(source.Yields == "areas" ? AreaImport.Run(source, path, stage) : Organizations(source, folder, path, stage, new(source.Id, progress, cancel), job.IsTraced));
            if (!reports[^1].Done)
            {
                return reports;
            }
        }

        stage.Keep();
        return reports;
    }

    private static ImportReport Organizations(Source source, SourceFolder folder, string path, Stage stage, Pace pace, bool isTraced)
    {
        var faults = new List<Fault>();
        var gazetteer = StoredData.Gazetteer(stage.Find, faults);
        var needs = StoredData.Needs(stage.Find, faults);
        using var rows = new RowStore();
        if (faults.Count == 0)
        {
            Judge(source, folder, path, stage, gazetteer, rows, faults, pace, isTraced);
        }

        var united = new List<UnitedCell>();
        var windows = Merger.Run(rows, united);
        var ids = Ids.Of(rows, Enumerable.Range(0, windows.Length).Where(row => windows[row] == row));
        if (faults.Count == 0)
        {
            OrganizationFile.Open(stage, source.Target, source.Id, faults).Write(pace.Over(ids, "書き出し").Select(window => Cells(rows, window.Row, window.Id)), gazetteer, needs, faults);
        }

        foreach (var (_, row) in ids)
        {
            rows.End(row, OutcomeKind.Published, "");
        }

        var report = ImportReport.Of(source.Id, rows, faults);
        if (report.Done)
        {
            SourcesDocument.Update(stage, source, report);
            Ledger.Write(stage, source.Id, rows, windows, ids, united);
        }

        return report;
    }

    private static void Judge(Source source, SourceFolder folder, string path, Stage stage, Gazetteer gazetteer, RowStore rows, List<Fault> faults, Pace pace, bool isTraced)
    {
        var former = FormerNames.Read(stage.Find("areas/former.csv"), gazetteer, faults);
        var line = new RowLine(source, new Phones(folder.AreaCodes()), gazetteer, former, OtherWindows.Read(stage, source.Id, faults));
        var judged = pace.Over(SourceRows.Read(source, path, faults), "読み込み").Select(row =>
        {
            line.Run(row);
            row["key_tail"] = RuleRunner.Fill(source.KeyTail, row);
            rows.Add(row, row.Outcome is null ? Merger.Key(row, source.MergeBy) : default, row.Outcome is null ? Ids.Key(source, row) : "");
            return row;
        });
        CellLedger.Write(stage, source.Id, judged, isTraced);
    }

    private static string[] Cells(RowStore rows, int row, string id)
    {
        var draft = rows.Read(row);
        draft["id"] = id;
        return Array.ConvertAll(OrganizationColumns.All, column => draft[column]);
    }
}
