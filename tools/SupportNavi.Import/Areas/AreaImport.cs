using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Publishing;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Areas;

/// <summary>
/// Builds <c>data/areas</c>: the current list of municipalities and wards decides which there are; kana, position and site come from a second list,
/// 振興局 and telephone numbers from a third. The files' codes in the source are <c>current</c>, <c>details</c>, <c>prefectures</c> and <c>local</c>.
/// </summary>
internal static class AreaImport
{
    private static readonly string[] PrefectureColumns = ["code", "name", "kana", "romaji"];

    public static ImportReport Run(Source source, string path, Stage stage)
    {
        var faults = new List<Fault>();
        var inputs = source.Files.ToDictionary(
            file => file.Code,
            file => AreaRows.Read(Path.Combine(path, file.Name), source.Columns, file.Code, faults),
            StringComparer.Ordinal);
        if (faults.Count > 0)
        {
            return new(source.Id, [], [], faults);
        }

        var rows = inputs["current"].Select(row => Draft(row, source)).ToList();
        var details = ByCode(inputs["details"]);
        var local = ByCode(inputs["local"]);
        var cities = rows.Where(row => row["type"] == "city").DistinctBy(row => (row["code"][..2], row["name"])).ToDictionary(row => (row["code"][..2], row["name"]), row => row["code"]);
        var municipalities = rows.Where(row => row.Outcome is null).Select(row => MunicipalityRow.Build(row, details, local, cities, source)).ToList();
        Write(source, stage, inputs["prefectures"], municipalities, faults);
        rows.ForEach(row => row.End(OutcomeKind.Published, ""));
        var report = new ImportReport(source.Id, rows.Select(row => (row.Outcome!.Kind, row.Outcome.Reason)), [], faults);
        if (report.Done)
        {
            SourcesDocument.Update(stage, source, report);
        }

        return report;
    }

    private static Draft Draft(Draft row, Source source)
    {
        new RuleRunner(source.Rules).Run(row);
        return row;
    }

    private static Dictionary<string, Draft> ByCode(IEnumerable<Draft> rows) =>
        rows.DistinctBy(row => row["code"], StringComparer.Ordinal).ToDictionary(row => row["code"], StringComparer.Ordinal);

    private static void Write(Source source, Stage stage, IEnumerable<Draft> prefectures, IEnumerable<string[]> municipalities, List<Fault> faults)
    {
        var prefectureRows = prefectures.Select(row => new[] { row["code"], row["name"], row["kana"], row["romaji"] }).OrderBy(row => row[0], StringComparer.Ordinal).ToList();
        var municipalityRows = municipalities.OrderBy(row => row[0], StringComparer.Ordinal).ToList();
        var subprefectures = CsvTable.Read(stage.Find("areas/subprefectures.csv"), "areas/subprefectures.csv", faults);
        AreaReader.Read(
            Table("areas/prefectures.csv", PrefectureColumns, prefectureRows), subprefectures,
            Table("areas/municipalities.csv", AreaReader.MunicipalityColumns, municipalityRows), faults);
        if (faults.Count == 0)
        {
            CsvTable.Write(stage.Target($"{source.Target}/prefectures.csv"), PrefectureColumns, prefectureRows);
            CsvTable.Write(stage.Target($"{source.Target}/municipalities.csv"), AreaReader.MunicipalityColumns, municipalityRows);
        }
    }

    private static Table Table(string name, string[] header, List<string[]> rows) =>
        new(name, [.. header], [.. rows.Select((row, index) => new TableRow(index + 2, row))]);
}
