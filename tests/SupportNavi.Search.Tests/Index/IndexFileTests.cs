using SupportNavi.Search.Japanese;
using SupportNavi.Testing;
using SupportNavi.Testing.Names;

namespace SupportNavi.Search.Index;

/// <summary>Only an undamaged index of this version and this data is opened.</summary>
public sealed class IndexFileTests : IDisposable
{
    private const int Mutations = 10_000;

    private readonly IndexOf made = new(new MadeOrganizations(Sample.Tokenizer).Make(40));
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        made.Dispose();
        folder.Dispose();
    }

    [Fact]
    public void Building_twice_gives_the_same_bytes()
    {
        using var again = new IndexOf(made.Organizations);

        Assert.Equal(File.ReadAllBytes(made.Path), File.ReadAllBytes(again.Path));
    }

    [Fact]
    public void Nothing_temporary_is_left() => Assert.False(File.Exists(made.Path + ".tmp"));

    [Fact]
    public void An_index_of_other_data_is_refused() =>
        Assert.Contains("it is of other data", Refusal(made.Path, "data 2"), StringComparison.Ordinal);

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.Contains("there is none", Refusal(folder.File("nowhere"), IndexOf.Checksum), StringComparison.Ordinal);

    [Fact]
    public void Another_version_is_refused()
    {
        var bytes = File.ReadAllBytes(made.Path);
        bytes[15]++;

        Assert.Contains("another version", Refusal(Written(bytes), IndexOf.Checksum), StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_damaged_files_are_refused()
    {
        var random = new Random(17);
        var whole = File.ReadAllBytes(made.Path);
        for (var mutation = 0; mutation < Mutations; mutation++)
        {
            Assert.NotEmpty(Refusal(Written(Damaged(whole, random)), IndexOf.Checksum));
        }
    }

    [Fact]
    public void Damage_behind_a_right_hash_ends_in_an_exception_at_worst()
    {
        var random = new Random(18);
        var sections = Sections();
        for (var mutation = 0; mutation < 500; mutation++)
        {
            var damaged = sections.Select(section => (ReadOnlyMemory<byte>)section.ToArray()).ToArray();
            var which = random.Next(damaged.Length);
            damaged[which] = Damaged(damaged[which].ToArray(), random);
            var path = folder.File("index.bin");
            IndexFile.Write(path, IndexOf.Checksum, damaged);
            var thrown = Record.Exception(() =>
            {
                using var index = OrganizationIndex.Open(path, IndexOf.Checksum, IndexOf.Analyzer);
                index.Search(made.Organizations[mutation % 40].Name, new());
            });

            Assert.True(thrown is null or IndexException or ArgumentException or IndexOutOfRangeException or OverflowException, thrown?.ToString());
        }
    }

    [Fact]
    public void A_disposed_index_says_so()
    {
        var index = OrganizationIndex.Open(made.Path, IndexOf.Checksum, IndexOf.Analyzer);
        index.Dispose();

        Assert.Throws<ObjectDisposedException>(() => index.Search("病院", new()));
    }

    [Fact]
    public void An_open_index_stays_right_while_its_file_is_replaced()
    {
        var before = made.Index.Search("病院", new());
        IndexBuilder.Write(made.Path, IndexOf.Checksum, [], IndexOf.Analyzer, _ => "");

        Assert.Equal(before, made.Index.Search("病院", new()));
    }

    private static string Refusal(string path, string checksum) =>
        Assert.Throws<IndexException>(() => OrganizationIndex.Open(path, checksum, IndexOf.Analyzer).Dispose()).Message;

    /// <summary>One bit, some bytes, an end cut off or an end added: never the same bytes.</summary>
    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToArray();
        switch (damaged.Length == 0 ? 3 : random.Next(4))
        {
            case 0:
                damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
                return damaged;
            case 1:
                foreach (ref var changed in damaged.AsSpan(random.Next(damaged.Length)))
                {
                    changed ^= 0xFF;
                }

                return damaged;
            case 2:
                return damaged[..random.Next(damaged.Length)];
            default:
                return [.. damaged, (byte)random.Next(256)];
        }
    }

    private string Written(byte[] bytes)
    {
        var path = folder.File("damaged.bin");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private unsafe ReadOnlyMemory<byte>[] Sections()
    {
        var bytes = File.ReadAllBytes(made.Path);
        fixed (byte* start = bytes)
        {
            return [.. IndexFile.Check(start, bytes.Length, IndexOf.Checksum).Select(section => (ReadOnlyMemory<byte>)bytes.AsMemory((int)section.Offset, section.Length))];
        }
    }
}
