using System.Collections.Immutable;

namespace SupportNavi.Core.Conversation;

/// <summary>What a message changed.</summary>
/// <param name="Progress">The progress after it.</param>
/// <param name="Notices">What is said about it before the screen.</param>
/// <param name="CrisisGoal">The crisis it spoke of; nothing of that is in the progress.</param>
/// <param name="IsForgotten">Everything is to be deleted.</param>
internal readonly record struct Effect(Progress Progress, ImmutableArray<Reply> Notices, string? CrisisGoal = null, bool IsForgotten = false)
{
    /// <summary>A window that could not be reached.</summary>
    public Unreached? Unreached { get; init; }

    public static Effect Of(Progress progress) => new(progress, []);

    public static Effect Saying(Progress progress, string text) => new(progress, [new TextReply(TextRole.Notice, text)]);
}
