using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Publishing;

/// <summary>Makes the staged version the published one, when the whole dataset is without faults with it.</summary>
public static class Publisher
{
    private const string Log = "publications.csv";
    private static readonly string[] LogColumns = ["when", "actor", "files"];

    /// <summary>The files that are staged, relative to the data folder, reports left out.</summary>
    public static IReadOnlyList<string> Staged(string data) =>
        [.. Stage.Files(Stage.FolderOf(data)).Where(file => !file.StartsWith("reports/", StringComparison.Ordinal))];

    /// <summary>Checks and publishes. With faults, everything stays as it was.</summary>
    /// <param name="data">The data folder.</param>
    /// <param name="actor">Who answers for it; written into <c>publications.csv</c>.</param>
    /// <param name="clock">For the time of publication.</param>
    /// <param name="freeText">Reads the rules of free text.</param>
    /// <returns>The faults; empty when it was published.</returns>
    /// <exception cref="ImportException">An import is running.</exception>
    public static IReadOnlyList<Fault> Publish(string data, string actor, TimeProvider clock, FreeTextFactory freeText)
    {
        using var held = StageLock.Take(data);
        var staged = Staged(data);
        var faults = Check(data, staged, freeText);
        if (faults.Count > 0)
        {
            return faults;
        }

        foreach (var file in staged)
        {
            var target = Path.Combine(data, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(Path.Combine(Stage.FolderOf(data), file), target, overwrite: true);
        }

        Directory.Delete(Stage.FolderOf(data), recursive: true);
        var log = Path.Combine(data, Log);
        var rows = File.Exists(log) ? CsvTable.Read(log, Log, [])?.Rows.Select(row => row.Cells) ?? [] : [];
        CsvTable.Write(log, LogColumns, rows.Append([clock.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", System.Globalization.CultureInfo.InvariantCulture), actor, string.Join('|', staged)]));
        return [];
    }

    /// <summary>The lint over the dataset as it would be.</summary>
    private static IReadOnlyList<Fault> Check(string data, IReadOnlyList<string> staged, FreeTextFactory freeText)
    {
        var copy = Directory.CreateTempSubdirectory("supportnavi-").FullName;
        try
        {
            foreach (var (from, file) in DataFolder.Files(data).Except(staged).Select(file => (data, file)).Concat(staged.Select(file => (Stage.FolderOf(data), file))))
            {
                var target = Path.Combine(copy, file);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                if (File.Exists(Path.Combine(from, file)))
                {
                    File.Copy(Path.Combine(from, file), target);
                }
            }

            return DataLint.Load(copy, freeText).Faults;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }
}
