namespace SupportNavi.Bot;

/// <summary>A clock that stands still until a test moves it; its timers fire then.</summary>
public sealed class FakeTime : TimeProvider
{
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);

    private long elapsed;

    /// <summary>One-shot timers of these lengths go off at once, and the clock with them.</summary>
    public Predicate<TimeSpan> Skips { get; set; } = _ => false;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => Interlocked.Read(ref elapsed);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period == Timeout.InfiniteTimeSpan && dueTime > TimeSpan.Zero && Skips(dueTime))
        {
            Pass(dueTime);
            ThreadPool.QueueUserWorkItem(_ => callback(state));
            return new FakeTimer(() => { });
        }

        var timer = new FakeTimer(() => callback(state));
        lock (timers)
        {
            timers.Add(timer);
        }

        return timer;
    }

    /// <summary>Somebody sets the clock; no time passes.</summary>
    public void Set(TimeSpan by) => now += by;

    public void Advance(TimeSpan by)
    {
        Pass(by);
        FakeTimer[] due;
        lock (timers)
        {
            due = [.. timers];
        }

        foreach (var timer in due)
        {
            timer.Fire();
        }
    }

    private void Pass(TimeSpan by)
    {
        now += by;
        Interlocked.Add(ref elapsed, by.Ticks);
    }

    private sealed class FakeTimer(Action fire) : ITimer
    {
        private bool stopped;

        public void Fire()
        {
            if (!stopped)
            {
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => stopped = true;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
