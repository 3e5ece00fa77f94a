using System.Diagnostics;

namespace SupportNavi.Load;

/// <summary>What was measured.</summary>
/// <param name="Turns">Events that were taken.</param>
/// <param name="Seconds">In how long.</param>
/// <param name="Users">Distinct users they came from.</param>
internal readonly record struct Throughput(int Turns, double Seconds, int Users)
{
    public double PerSecond => Turns / Seconds;
}

/// <summary>Runs walkers as fast as they are answered, or at a steady rate. Users are numbered on and on, so every one is new.</summary>
internal sealed class Measure(Walkers walkers, LoadSettings settings)
{
    private readonly Paths paths = new(settings.Steps);
    private int users;

    /// <summary>As many as possible: each client walks one user after the other.</summary>
    public async Task<Throughput> FullAsync(string path, int turns)
    {
        var (first, planned) = Plan(turns);
        var (clock, taken, next) = (Stopwatch.StartNew(), 0, -1);
        await Task.WhenAll(Enumerable.Range(0, settings.Clients).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed.TotalSeconds < settings.Seconds && Interlocked.Increment(ref next) is var walk && walk < planned.Count)
            {
                foreach (var tap in planned[walk])
                {
                    await walkers.SendAsync(path, first + walk, tap);
                    Interlocked.Increment(ref taken);
                }
            }
        })));
        return new(taken, clock.Elapsed.TotalSeconds, Math.Min(next + 1, planned.Count));
    }

    /// <summary>A steady rate, whether or not answers keep up; each time counts from when the event was due.</summary>
    /// <returns>Milliseconds, sorted.</returns>
    public async Task<double[]> SteadyAsync(string path, double perSecond)
    {
        // As many people at once as taps in a second: a resident looks at a screen for about that long.
        var walking = Math.Max(1, (int)perSecond);
        var turns = Math.Min(settings.Turns, (int)(perSecond * Math.Min(settings.Seconds, 20)));
        var (first, planned) = Plan(turns + (2 * walking * settings.Steps));
        var due = Enumerable.Range(0, walking).Select(place => Queue(planned, place, walking)).ToArray();
        var (clock, sent, times) = (Stopwatch.StartNew(), new Task[turns], new double[turns]);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        var next = 0;
        while (next < turns && await timer.WaitForNextTickAsync())
        {
            for (; next < turns && next / perSecond <= clock.Elapsed.TotalSeconds; next++)
            {
                var turn = next;
                var before = turn >= walking ? sent[turn - walking] : Task.CompletedTask;
                var (walk, tap) = due[turn % walking].Dequeue();
                sent[turn] = Task.Run(async () =>
                {
                    await before;
                    await walkers.SendAsync(path, first + walk, tap);
                    times[turn] = clock.Elapsed.TotalMilliseconds - (turn / perSecond * 1000);
                });
            }
        }

        await Task.WhenAll(sent);
        Array.Sort(times);
        return times;
    }

    /// <summary>One place's users, one after the other; whoever comes last taps on at the last screen.</summary>
    private Queue<(int Walk, string? Tap)> Queue(List<string?[]> planned, int place, int walking)
    {
        var queue = new Queue<(int, string?)>();
        for (var walk = place; walk < planned.Count; walk += walking)
        {
            foreach (var tap in planned[walk])
            {
                queue.Enqueue((walk, tap));
            }
        }

        while (queue.Count * walking < settings.Turns + walking)
        {
            queue.Enqueue((place, "?help"));
        }

        return queue;
    }

    private (int First, List<string?[]> Paths) Plan(int turns)
    {
        var first = users;
        var planned = paths.Of(first, turns);
        users += planned.Count;
        return (first, planned);
    }
}
