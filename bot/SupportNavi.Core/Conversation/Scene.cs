using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>One turn while it is being made: where the conversation stands, and the replies so far.</summary>
internal sealed class Scene
{
    private readonly ImmutableArray<Reply>.Builder replies = ImmutableArray.CreateBuilder<Reply>();

    public Scene(Snapshot snapshot, Progress progress, Input input)
    {
        (Snapshot, Progress, Input) = (snapshot, progress, input);
        Wording = snapshot.Wordings.Of(progress.Settings.Language ?? input.Language);
        Walk = Walk.Replay(snapshot.Guide, progress.Settings, progress.Topic);
        Area = progress.Settings.Area is { } area ? snapshot.Gazetteer.ById(area) : null;
        HoldsSensitive = Walk.IsSensitive || Sensitivity.IsOfView(snapshot, progress)
            || (progress.Topics.Length > 1 && progress.Topics.Any(topic => Walk.Replay(snapshot.Guide, progress.Settings, topic).IsSensitive));
        IsSensitive = HoldsSensitive;
    }

    public Snapshot Snapshot { get; }

    public Progress Progress { get; }

    public Input Input { get; }

    public Wording Wording { get; }

    /// <summary>Where the open topic stands.</summary>
    public Walk Walk { get; }

    /// <summary>The resident's area, or null until known.</summary>
    public Area? Area { get; }

    /// <summary>Any topic of this conversation, or what is looked at, gives away violence or suicide.</summary>
    public bool HoldsSensitive { get; }

    /// <summary>The answer must not give it away either.</summary>
    public bool IsSensitive { get; private set; }

    public DateTime Now => Input.Now.DateTime;

    /// <summary>Everything said so far.</summary>
    public ImmutableArray<Reply> Replies => replies.ToImmutable();

    /// <summary>The place besides the tree: its name and what it is about.</summary>
    public (string Name, string Argument) View => Conversation.View.Split(Progress.View);

    /// <summary>The narrowing that comes from who asks, and nothing else.</summary>
    public Filter Asker => Walk.Steps is [{ Question.SetsWho: true } first, ..] ? first.Answer.Narrow : default;

    /// <summary>From here on nothing that gives the topic away is said.</summary>
    public void Hush() => IsSensitive = true;

    public void Add(Reply reply) => replies.Add(reply);

    public void Say(TextRole role, string text) => replies.Add(new TextReply(role, text));

    public Choice Choice(string key, string data) => new(Wording[key], data);

    public void Ask(ChoicesRole role, string prompt, string note, ImmutableArray<Choice> choices)
    {
        if (!choices.IsEmpty)
        {
            replies.Add(new ChoicesReply(role, prompt, note, choices));
        }
    }

    /// <summary>An answer's tap in the open topic.</summary>
    public string Answer(string question, string answer) => Answer(Progress.Open, question, answer);

    /// <summary>An answer's tap in some topic.</summary>
    public static string Answer(int topic, string question, string answer) => $"{topic}.{question}={answer}";

    /// <summary>Whether a window is open. Known hours are those of the phone where it has other ways as well and a note about them.</summary>
    public OpenState StateOf(Organization organization)
    {
        var ofOtherWays = Progress.Settings.NoCalls && organization.HoursNote.Length > 0 && !organization.NeedsACall;
        return organization.Hours is { } hours && !ofOtherWays ? hours.At(Now, Snapshot.Holidays) : new(OpenStateKind.Unknown, null);
    }
}
