using SupportNavi.Testing;

namespace SupportNavi.Core.Conversation;

public sealed class ChatsTests
{
    public static TheoryData<string> Files => [.. Names];

    private static IEnumerable<string> Names => Directory.EnumerateFiles(Folder, "*.chat").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);

    private static string Folder => Path.Combine(Repository.Root, "tests", "SupportNavi.Core.Tests", "Chats");

    [Theory]
    [MemberData(nameof(Files))]
    public void The_conversation_goes_as_written(string file)
    {
        var written = File.ReadAllText(Path.Combine(Folder, file)).ReplaceLineEndings("\n");

        Assert.Equal(written.TrimEnd(), ChatFile.Play(written).TrimEnd());
    }

    [Fact]
    public void Every_need_and_every_person_has_a_conversation()
    {
        var files = Names.ToHashSet();

        Assert.All(ShippedData.Snapshot.Guide.Needs.All, need => Assert.Contains($"need-{need.Id}.chat", files));
        Assert.True(files.Count(file => file.StartsWith("person-", StringComparison.Ordinal)) >= 16);
    }
}
