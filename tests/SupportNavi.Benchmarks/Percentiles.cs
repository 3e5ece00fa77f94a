using System.Diagnostics;
using SupportNavi.Core.Conversation;

namespace SupportNavi.Benchmarks;

/// <summary>Latency per turn as a resident meets it: every input timed by itself, many rounds, percentiles over all.</summary>
internal static class Percentiles
{
    private const int WarmUp = 200;
    private const int Rounds = 400;

    public static void Print(TextWriter output)
    {
        foreach (var count in TapsBenchmark.Sizes)
        {
            var (navigator, turns) = TapsBenchmark.Prepare(count);
            var times = Measure(navigator, turns);
            output.WriteLine($"{count,8} organisations, {turns.Length} taps x {Rounds}: p50 {At(times, 0.50):F1} us, p95 {At(times, 0.95):F1} us, p99 {At(times, 0.99):F1} us");
        }
    }

    private static double[] Measure(Navigator navigator, (Progress Progress, Input Input)[] turns)
    {
        var times = new double[turns.Length * Rounds];
        for (var round = -WarmUp; round < Rounds; round++)
        {
            for (var index = 0; index < turns.Length; index++)
            {
                var start = Stopwatch.GetTimestamp();
                navigator.Respond(turns[index].Progress, turns[index].Input);
                var elapsed = Stopwatch.GetElapsedTime(start);
                if (round >= 0)
                {
                    times[(round * turns.Length) + index] = elapsed.TotalMicroseconds;
                }
            }
        }

        Array.Sort(times);
        return times;
    }

    private static double At(double[] sorted, double quantile) => sorted[(int)(quantile * (sorted.Length - 1))];
}
