namespace SupportNavi.Bot;

/// <summary>A clock that stands still until a test moves it; its timers fire then.</summary>
public sealed class FakeTime : TimeProvider
{
    private readonly List<FakeTimer> timers = [];
    private DateTimeOffset now = new(2026, 7, 1, 3, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new FakeTimer(() => callback(state));
        lock (timers)
        {
            timers.Add(timer);
        }

        return timer;
    }

    public void Advance(TimeSpan by)
    {
        now += by;
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
