using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;

namespace SupportNavi.Testing;

/// <summary>The shipped data, read once per test run.</summary>
public static class ShippedData
{
    private static readonly Lazy<(Snapshot Snapshot, IReadOnlyDictionary<string, Table> Tables, IReadOnlyList<Fault> Faults)> Loaded =
        new(() => DataLint.Load(Repository.Data, new FreeTextBuilder(Kept, DataFolder.Checksum(Repository.Data)).Create));

    /// <summary>Where the index and what was learnt are kept from one run of a test program to the next.</summary>
    private static string Kept { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "kept")).FullName;

    /// <summary>The snapshot.</summary>
    public static Snapshot Snapshot => Loaded.Value.Snapshot;

    /// <summary>The tables it was made from.</summary>
    public static IReadOnlyDictionary<string, Table> Tables => Loaded.Value.Tables;

    /// <summary>What the lint says.</summary>
    public static IReadOnlyList<Fault> Faults => Loaded.Value.Faults;

    /// <summary>A navigator over it.</summary>
    public static Navigator Navigator { get; } = new(Loaded.Value.Snapshot);

    /// <summary>Gives another local folder what was learnt from the shipped samples: learning takes seconds.</summary>
    public static void GiveLearnt(string local)
    {
        Snapshot.FreeText.Prepare();
        File.Copy(Path.Combine(Kept, "needs.bin"), Path.Combine(local, "needs.bin"));
        File.Copy(Path.Combine(Kept, "crises.bin"), Path.Combine(local, "crises.bin"));
    }

    /// <summary>A Tuesday morning when offices are open.</summary>
    public static DateTimeOffset Morning { get; } = new(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9));
}
