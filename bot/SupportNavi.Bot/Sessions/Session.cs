using SupportNavi.Core.Conversation;

namespace SupportNavi.Bot.Sessions;

/// <summary>One conversation as it is stored. Nothing a resident typed, and no id of theirs, is in it.</summary>
/// <param name="Progress"><see cref="ProgressJson"/>.</param>
/// <param name="Neutral">The progress without sensitive topics; null when it has none.</param>
/// <param name="ForgetAt">When <paramref name="Neutral"/> takes the place of <paramref name="Progress"/>.</param>
/// <param name="ExpiresAt">When all of it is deleted.</param>
internal sealed record Session(byte[] Progress, byte[]? Neutral, DateTimeOffset? ForgetAt, DateTimeOffset ExpiresAt)
{
    /// <summary>What may be remembered at a moment, whether or not the sweeper has been there.</summary>
    public Progress At(DateTimeOffset now) =>
        now >= ExpiresAt ? Core.Conversation.Progress.Start
        : now >= ForgetAt ? ProgressJson.Read(Neutral ?? [])
        : ProgressJson.Read(Progress);
}
