namespace SupportNavi.Bot.Sessions;

/// <summary>Deletes in time what may no longer be kept.</summary>
internal sealed class SessionSweeper(ISessionStore store, TimeProvider time, ILogger<SessionSweeper> logger) : BackgroundService
{
    /// <summary>How long what is forgotten can outlive its time on disk; reading honours the time itself.</summary>
    public static readonly TimeSpan Period = TimeSpan.FromSeconds(30);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Period, time);
        try
        {
            do
            {
                await SweepAsync();
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    private async Task SweepAsync()
    {
        try
        {
            var changed = await store.SweepAsync(time.GetUtcNow());
            if (changed > 0)
            {
                SessionEvents.Swept(logger, changed);
            }
        }
        catch (StoreException exception)
        {
            SessionEvents.NotSwept(logger, exception.InnerException!.Message);
        }
    }
}
