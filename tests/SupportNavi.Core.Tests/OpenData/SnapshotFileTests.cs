using SupportNavi.Testing;

namespace SupportNavi.Core.OpenData;

public sealed class SnapshotFileTests
{
    private static readonly Dictionary<string, Table> Small = new(StringComparer.Ordinal)
    {
        ["b.csv"] = new("b.csv", ["id", "text"], [new(2, ["1", "釧路\n市"]), new(4, ["", "😀"])]),
        ["a.csv"] = new("a.csv", ["id"], []),
    };

    [Fact]
    public void What_is_written_is_read_again()
    {
        using var folder = new TemporaryFolder();
        SnapshotFile.Write(folder.File("s"), "sum", Small);

        Assert.Equal(Shape(Small), Shape(SnapshotFile.Read(folder.File("s"), "sum")));
    }

    [Fact]
    public void The_shipped_data_survives_it_whole()
    {
        using var folder = new TemporaryFolder();
        SnapshotFile.Write(folder.File("s"), "sum", ShippedData.Tables);

        Assert.Equal(Shape(ShippedData.Tables), Shape(SnapshotFile.Read(folder.File("s"), "sum")));
    }

    [Fact]
    public void Another_checksum_or_no_file_is_no_snapshot()
    {
        using var folder = new TemporaryFolder();
        SnapshotFile.Write(folder.File("s"), "sum", Small);

        Assert.Null(SnapshotFile.Read(folder.File("s"), "other"));
        Assert.Null(SnapshotFile.Read(folder.File("nothing"), "sum"));
        Assert.Equal([folder.File("s")], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_snapshot_cut_anywhere_is_none()
    {
        var (folder, bytes) = Written();
        using (folder)
        {
            Assert.All(Enumerable.Range(0, bytes.Length), length => Assert.Null(SnapshotFile.Read(folder.Write("cut", bytes[..length]), "sum")));
        }
    }

    [Theory]
    [InlineData(0x01)]
    [InlineData(0x80)]
    [InlineData(0xff)]
    public void A_snapshot_with_any_byte_flipped_is_none(byte flip)
    {
        var (folder, bytes) = Written();
        using (folder)
        {
            Assert.All(Enumerable.Range(0, bytes.Length), index =>
            {
                byte[] flipped = [.. bytes];
                flipped[index] ^= flip;
                Assert.Null(SnapshotFile.Read(folder.Write("flipped", flipped), "sum"));
            });
        }
    }

    [Fact]
    public void A_longer_file_or_another_kind_of_file_is_none()
    {
        var (folder, bytes) = Written();
        using (folder)
        {
            Assert.All(
                new byte[][] { [.. bytes, 0], [], [.. "not a snapshot"u8], [.. Enumerable.Repeat((byte)0xff, 400)], [.. "\u007fELF"u8] },
                content => Assert.Null(SnapshotFile.Read(folder.Write("other", content), "sum")));
        }
    }

    private static (TemporaryFolder Folder, byte[] Bytes) Written()
    {
        var folder = new TemporaryFolder();
        SnapshotFile.Write(folder.File("s"), "sum", Small);
        return (folder, File.ReadAllBytes(folder.File("s")));
    }

    private static IEnumerable<string> Shape(IReadOnlyDictionary<string, Table>? tables) => tables!.OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .SelectMany(pair => pair.Value.Rows.Select(row => $"{row.Line} {string.Join('\u001f', row.Cells)}").Prepend($"{pair.Value.File} {string.Join('\u001f', pair.Value.Header)}"));
}
