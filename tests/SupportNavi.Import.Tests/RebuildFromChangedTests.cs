using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Import.Publishing;
using SupportNavi.Testing;

namespace SupportNavi.Import;

/// <summary>The shipped data follows the downloads to the digit, and nothing but them.</summary>
public sealed class RebuildFromChangedTests
{
    private const string List = "opendata/wam-disability/resources/csv/202503/csvdownload060.csv";

    [SkippableFact]
    public void One_changed_digit_of_a_source_shows_in_the_rebuilt_data()
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");
        using var data = DataCopy.Create();
        using var downloads = new TemporaryFolder();
        CopyOf("opendata/wam-disability/resources/csv/202503", downloads);
        var shipped = Phones(Path.Combine(DataCopy.Shipped, "hokkaido/organizations.csv"));
        var (id, phone) = shipped.First(pair => pair.Key.StartsWith("wam-", StringComparison.Ordinal) && pair.Key.EndsWith("-060", StringComparison.Ordinal) && Text(downloads).Split($"\"{pair.Value}\"").Length == 2);
        var changed = phone[..^1] + (char)('0' + ((phone[^1] - '0' + 1) % 10));
        File.WriteAllText(downloads.File(List), Text(downloads).Replace($"\"{phone}\"", $"\"{changed}\"", StringComparison.Ordinal), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        Assert.True(Assert.Single(Importer.Run(new(["wam-disability"], data.Folder, downloads.Path, IsRoot: true))).Done);
        var rebuilt = Phones(Path.Combine(data.Folder, "staged/hokkaido/organizations.csv"));

        Assert.Equal([id], shipped.Keys.Where(key => shipped[key] != rebuilt.GetValueOrDefault(key)));
        Assert.Equal(changed, rebuilt[id]);
        Assert.Equal(shipped.Count, rebuilt.Count);
    }

    [SkippableFact]
    public void Everything_imported_again_stages_nothing()
    {
        Skip.IfNot(Directory.Exists(DataCopy.Shared), "the downloads are not on this machine");
        using var data = DataCopy.Create();
        for (var round = 0; round < 2; round++)
        {
            Assert.All(Importer.Run(new(Importer.Sources(data.Folder), data.Folder, DataCopy.Shared, IsRoot: true)), report => Assert.True(report.Done));
            Assert.Empty(Publisher.Staged(data.Folder));
        }
    }

    private static string Text(TemporaryFolder downloads) => File.ReadAllText(downloads.File(List));

    private static Dictionary<string, string> Phones(string path) =>
        new TableReader(CsvTable.Read(path, path, [])!, [], []).Rows.ToDictionary(row => row["id"], row => row["phone"], StringComparer.Ordinal);

    private static void CopyOf(string folder, TemporaryFolder target)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(DataCopy.Shared, folder)))
        {
            target.Write(Path.Combine(folder, Path.GetFileName(file)), File.ReadAllBytes(file));
        }
    }
}
