using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Conversation;

/// <summary>The conversation as a pure function of progress and input over one snapshot. Thread-safe; no clock, no I/O.</summary>
public sealed class Navigator(Snapshot snapshot)
{
    /// <summary>What a sensitive topic holds is forgotten after this.</summary>
    public const int SensitiveMinutes = 15;

    /// <summary>A conversation that was idle for this long starts anew.</summary>
    public const int IdleMinutes = 24 * 60;

    /// <summary>Answers one message.</summary>
    public Turn Respond(Progress progress, Input input) => new(progress, [new TextReply(TextRole.Body, snapshot.Wordings.All[0]["welcome"])], "ja", false, false);

    /// <summary>The progress without its sensitive topics and what was kept in them: what may be stored once <see cref="SensitiveMinutes"/> have passed.</summary>
    public Progress WithoutSensitive(Progress progress) => snapshot.Guide.Needs.Sensitive == 0 ? progress : progress with { View = "" };
}
