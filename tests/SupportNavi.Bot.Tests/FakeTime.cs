namespace SupportNavi.Bot;

/// <summary>A clock that stands still until a test moves it; the timers whose time has come fire then, each once.</summary>
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
            return new FakeTimer(() => { }, 0, Timeout.InfiniteTimeSpan, period);
        }

        var timer = new FakeTimer(() => callback(state), GetTimestamp(), dueTime, period);
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
        FakeTimer[] all;
        lock (timers)
        {
            all = [.. timers];
        }

        foreach (var timer in all)
        {
            timer.FireUntil(GetTimestamp());
        }
    }

    private void Pass(TimeSpan by)
    {
        now += by;
        Interlocked.Add(ref elapsed, by.Ticks);
    }

    private sealed class FakeTimer : ITimer
    {
        private readonly Action fire;
        private readonly TimeSpan period;
        private long due;

        public FakeTimer(Action fire, long now, TimeSpan dueTime, TimeSpan period)
        {
            this.fire = fire;
            this.period = period;
            due = After(now, dueTime);
        }

        public void FireUntil(long now)
        {
            if (due <= now)
            {
                due = After(now, period);
                fire();
            }
        }

        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose() => due = long.MaxValue;

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }

        private static long After(long now, TimeSpan wait) => wait == Timeout.InfiniteTimeSpan ? long.MaxValue : now + wait.Ticks;
    }
}
