using SupportNavi.Testing;

namespace SupportNavi.Core.OpenData;

public sealed class DataFolderTests
{
    [Fact]
    public void The_checksum_is_the_same_for_the_same_files()
    {
        using var folder = TemporaryFolder.OfShippedData();

        Assert.Equal(DataFolder.Checksum(Repository.Data), DataFolder.Checksum(folder.Path));
    }

    [Fact]
    public void The_checksum_changes_with_any_byte_of_any_file()
    {
        using var folder = TemporaryFolder.OfShippedData();
        var seen = new HashSet<string> { DataFolder.Checksum(folder.Path) };

        Assert.All(DataFolder.Files(folder.Path), file =>
        {
            var bytes = File.ReadAllBytes(folder.File(file));
            bytes[^2] ^= 1;
            File.WriteAllBytes(folder.File(file), bytes);
            Assert.True(seen.Add(DataFolder.Checksum(folder.Path)), file);
        });
    }

    [Fact]
    public void The_checksum_changes_when_a_file_is_renamed_added_or_removed()
    {
        using var folder = TemporaryFolder.OfShippedData();
        var seen = new HashSet<string> { DataFolder.Checksum(folder.Path) };

        File.Move(folder.File("guide/wording/en.csv"), folder.File("guide/wording/fr.csv"));
        Assert.True(seen.Add(DataFolder.Checksum(folder.Path)));
        Directory.Move(folder.File("hokkaido"), folder.File("aomori"));
        Assert.True(seen.Add(DataFolder.Checksum(folder.Path)));
        folder.Write("hokkaido/organizations.csv", []);
        Assert.True(seen.Add(DataFolder.Checksum(folder.Path)));
        File.Delete(folder.File("guide/goals.csv"));
        Assert.True(seen.Add(DataFolder.Checksum(folder.Path)));
    }

    [Fact]
    public void What_is_no_part_of_the_dataset_does_not_count()
    {
        using var folder = TemporaryFolder.OfShippedData();
        var before = DataFolder.Checksum(folder.Path);
        folder.Write("hokkaido/coverage.csv", [1]);
        folder.Write("guide/accuracy.csv", [1]);
        folder.Write("README.md", [1]);

        Assert.Equal(before, DataFolder.Checksum(folder.Path));
    }

    [Fact]
    public void A_missing_required_file_is_a_fault_by_its_name()
    {
        using var folder = TemporaryFolder.OfShippedData();
        File.Delete(folder.File("guide/goals.csv"));
        Directory.Delete(folder.File("areas"), recursive: true);
        var faults = new List<Fault>();
        DataFolder.ReadTables(folder.Path, faults);

        Assert.Equal(
            ["areas/municipalities.csv", "areas/prefectures.csv", "areas/subprefectures.csv", "guide/goals.csv"],
            faults.Where(fault => fault.Line == 0 && fault.Message.StartsWith("the file is missing", StringComparison.Ordinal)).Select(fault => fault.File));
    }

    [Fact]
    public void A_folder_that_is_not_there_has_only_missing_files()
    {
        using var folder = new TemporaryFolder();
        var faults = new List<Fault>();

        Assert.Empty(DataFolder.ReadTables(folder.File("nowhere"), faults));
        Assert.Equal(DataFolder.Files(folder.File("nowhere")), faults.Select(fault => fault.File));
    }
}
