using System.Diagnostics;

namespace SupportNavi.Load;

/// <summary>What was measured.</summary>
/// <param name="Turns">Events that were taken.</param>
/// <param name="Seconds">In how long.</param>
internal readonly record struct Throughput(int Turns, double Seconds)
{
    public double PerSecond => Turns / Seconds;
}

/// <summary>Runs walkers as fast as they are answered, or at a steady rate.</summary>
internal static class Measure
{
    /// <summary>As many as possible: each client walks one user after the other.</summary>
    public static async Task<Throughput> FullAsync(Walkers walkers, string path, LoadSettings settings, int firstUser, int turns)
    {
        var (clock, taken, next) = (Stopwatch.StartNew(), 0, -1);
        await Task.WhenAll(Enumerable.Range(0, settings.Clients).Select(_ => Task.Run(async () =>
        {
            while (clock.Elapsed.TotalSeconds < settings.Seconds)
            {
                var walk = Interlocked.Increment(ref next);
                if ((long)walk * Walkers.Length >= turns)
                {
                    return;
                }

                for (var step = 0; step < Walkers.Length; step++)
                {
                    await walkers.SendAsync(path, firstUser + (walk % settings.Users), step);
                    Interlocked.Increment(ref taken);
                }
            }
        })));
        return new(taken, clock.Elapsed.TotalSeconds);
    }

    /// <summary>A steady rate, whether or not answers keep up; each time counts from when the event was due.</summary>
    /// <returns>Milliseconds, sorted.</returns>
    public static async Task<double[]> SteadyAsync(Walkers walkers, string path, double perSecond, LoadSettings settings, int firstUser)
    {
        var walking = Math.Max(1, (int)perSecond);
        var turns = Math.Min(settings.Turns, (int)(perSecond * Math.Min(settings.Seconds, 20)));
        var (clock, sent, times) = (Stopwatch.StartNew(), new Task[turns], new double[turns]);
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
        var next = 0;
        while (next < turns && await timer.WaitForNextTickAsync())
        {
            for (; next < turns && next / perSecond <= clock.Elapsed.TotalSeconds; next++)
            {
                var turn = next;
                var before = turn >= walking ? sent[turn - walking] : Task.CompletedTask;
                sent[turn] = Task.Run(async () =>
                {
                    await before;
                    await walkers.SendAsync(path, firstUser + (turn % walking), turn / walking);
                    times[turn] = clock.Elapsed.TotalMilliseconds - (turn / perSecond * 1000);
                });
            }
        }

        await Task.WhenAll(sent);
        Array.Sort(times);
        return times;
    }
}
