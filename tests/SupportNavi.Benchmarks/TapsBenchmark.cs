using BenchmarkDotNet.Attributes;
using SupportNavi.Core.Conversation;
using SupportNavi.Testing;

namespace SupportNavi.Benchmarks;

/// <summary>Navigator.Respond for taps over all goals: the tap that reaches each goal, in a city, a village, a ward and a town.</summary>
[MemoryDiagnoser]
public class TapsBenchmark
{
    /// <summary>The shipped data, and data of a whole country.</summary>
    internal static readonly int[] Sizes = [0, 100_000];

    private static readonly string[] Areas = ["012068", "014702", "011011", "016918"];

    private Navigator navigator = null!;
    private (Progress Progress, Input Input)[] turns = [];
    private int next;

    /// <summary>How many organisations; 0 for the shipped ones.</summary>
    [ParamsSource(nameof(Counts))]
    public int Organizations { get; set; }

    /// <summary>The sizes measured.</summary>
    public static IEnumerable<int> Counts => Sizes;

    /// <summary>Builds the snapshot.</summary>
    [GlobalSetup]
    public void Setup() => (navigator, turns) = Prepare(Organizations);

    /// <summary>One tap, the goals in turn.</summary>
    [Benchmark]
    public Turn Tap()
    {
        var (progress, input) = turns[next = (next + 1) % turns.Length];
        return navigator.Respond(progress, input);
    }

    internal static (Navigator Navigator, (Progress Progress, Input Input)[] Turns) Prepare(int count)
    {
        var snapshot = count == 0 ? ShippedData.Snapshot : ManyOrganizations.Snapshot(count);
        var taps =
            from goal in snapshot.Guide.Goals
            from area in Areas
            let settings = new Settings("ja", "me", area)
            select (Progress.Start with { Settings = settings }, new Input { Now = ShippedData.Morning, Tap = "0.@=" + goal.Id });
        return (new(snapshot), taps.ToArray());
    }
}
