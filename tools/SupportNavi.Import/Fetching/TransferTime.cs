namespace SupportNavi.Import.Fetching;

/// <summary>The waits of one download: for the next byte, and for everything.</summary>
internal sealed class TransferTime : IDisposable
{
    private readonly FetchSettings settings;
    private readonly CancellationToken asked;
    private readonly CancellationTokenSource idle;
    private readonly CancellationTokenSource whole;
    private readonly CancellationTokenSource any;

    public TransferTime(FetchSettings settings, CancellationToken asked)
    {
        (this.settings, this.asked) = (settings, asked);
        idle = new(Timeout.InfiniteTimeSpan, settings.Clock);
        whole = new(settings.Whole, settings.Clock);
        any = CancellationTokenSource.CreateLinkedTokenSource(idle.Token, whole.Token, asked);
    }

    /// <summary>Cancelled when any wait is over, or the user wants to stop.</summary>
    public CancellationToken Token => any.Token;

    /// <summary>A byte has come, or a new attempt begins.</summary>
    public void Restart() => idle.CancelAfter(settings.Idle);

    /// <summary>Waits before another attempt.</summary>
    public async Task Pause(int attempt)
    {
        idle.CancelAfter(Timeout.InfiniteTimeSpan);
        await Task.Delay(settings.Pause * attempt, settings.Clock, Token);
    }

    /// <summary>What to say when <see cref="Token"/> was cancelled by a wait that is over; null when it was not, or the user stopped.</summary>
    public string? Over(Uri url) => asked.IsCancellationRequested ? null
        : whole.IsCancellationRequested ? $"{url.AbsoluteUri} took longer than {settings.Whole.TotalMinutes:0} minutes; download it by hand and name it with --file."
        : idle.IsCancellationRequested ? $"{url.AbsoluteUri} sent nothing for {settings.Idle.TotalSeconds:0} seconds; try again later, or download it by hand and name it with --file."
        : null;

    public void Dispose()
    {
        any.Dispose();
        whole.Dispose();
        idle.Dispose();
    }
}
