using SupportNavi.Dictionary;
using SupportNavi.Testing;

namespace SupportNavi.Search.Dictionary;

public sealed class DictionaryFilesTests
{
    [Fact]
    public void A_missing_folder_is_one_line_for_each_file_that_says_what_to_do()
    {
        using var folder = new TemporaryFolder();
        var problems = DictionaryFiles.Verify(folder.File("nowhere"));

        Assert.Equal(Pinned.Count, problems.Count);
        Assert.All(Pinned.Zip(problems), pair => Assert.Equal($"{pair.First}: missing; run npm ci --ignore-scripts in tools/SupportNavi.Dictionary", pair.Second));
    }

    [Fact]
    public void Another_file_under_a_pinned_name_is_not_taken()
    {
        using var folder = new TemporaryFolder();
        folder.Write(Pinned[0], [1, 2, 3]);

        Assert.Contains($"{Pinned[0]}: not the pinned file; delete node_modules and install again", DictionaryFiles.Verify(folder.Path));
    }

    private static List<string> Pinned =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tools", "SupportNavi.Dictionary", "dictionary.sha256")).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])];
}
