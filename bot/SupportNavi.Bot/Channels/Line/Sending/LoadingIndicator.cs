using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Channels.Line.Sending;

/// <summary>Shows a person that an answer is coming when it takes longer than a moment. Only one-to-one chats have it.</summary>
internal sealed class LoadingIndicator(LineApi api, IOptions<LineOptions> options, TimeProvider time, ILogger<LoadingIndicator> logger)
{
    /// <summary>LINE hides it as soon as the answer comes, and takes multiples of five.</summary>
    private const int Seconds = 20;

    private readonly TimeSpan patience = TimeSpan.FromSeconds(options.Value.LoadingAfterSeconds);

    /// <summary>Begins to wait; dispose of it when the answer has gone out.</summary>
    public IDisposable Start(string chat) => time.CreateTimer(_ => Show(chat), null, patience, Timeout.InfiniteTimeSpan);

    private void Show(string chat) => _ = ShowAsync(chat);

    private async Task ShowAsync(string chat)
    {
        var outcome = await api.ShowLoadingAsync(chat, Seconds, CancellationToken.None);
        if (outcome.Result != SendResult.Done)
        {
            LineEvents.NoIndicator(logger, outcome.Reason);
        }
    }
}
