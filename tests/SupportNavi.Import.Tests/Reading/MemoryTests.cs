using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>What a long list costs; alone, since the memory of other tests would be counted.</summary>
[Collection(nameof(Alone))]
public sealed class MemoryTests
{
    [Fact]
    public void A_long_list_needs_little_memory()
    {
        using var file = new Written("名称,住所,電話\n");
        using (var writer = new StreamWriter(file.Path, append: true, Encoding.UTF8))
        {
            for (var row = 0; row < 1_000_000; row++)
            {
                writer.Write("ひまわり相談室,みどり市さくら町,0120-000-000\n");
            }
        }

        using var sheet = Assert.Single(SheetFile.Open(file.Path, new()));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (count, most) = (0, 0L);
        foreach (var _ in sheet.Rows)
        {
            most = ++count % 250_000 == 0 ? Math.Max(most, GC.GetTotalMemory(forceFullCollection: true)) : most;
        }

        Assert.Equal(1_000_000, count);
        Assert.InRange(most - before, long.MinValue, 60L << 20);
    }
}

/// <summary>Tests that run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
