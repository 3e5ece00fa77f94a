using System.Collections.Immutable;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>One channel-neutral piece of an answer.</summary>
public abstract record Reply;

/// <summary>What a text is for.</summary>
public enum TextRole
{
    /// <summary>The heading of what follows.</summary>
    Title,

    /// <summary>Ordinary speech.</summary>
    Body,

    /// <summary>Something happened or could not be done.</summary>
    Notice,

    /// <summary>A crisis is answered.</summary>
    Urgent,
}

/// <summary>Plain text; may hold line breaks.</summary>
public sealed record TextReply(TextRole Role, string Text) : Reply;

/// <summary>What a set of choices is for; a channel may show navigation smaller.</summary>
public enum ChoicesRole { Question, Area, Narrow, More, Language, Navigation }

/// <summary>A button.</summary>
/// <param name="Label">At most 40 characters with its count.</param>
/// <param name="Data">Comes back as <see cref="Input.Tap"/>.</param>
/// <param name="Language">The language of the label when it is not the turn's.</param>
public readonly record struct Choice(string Label, string Data, string? Language = null);

/// <summary>A prompt and its buttons (suggested actions).</summary>
public sealed record ChoicesReply(ChoicesRole Role, string Prompt, string Note, ImmutableArray<Choice> Choices) : Reply;

/// <summary>What a link does.</summary>
public enum LinkKind { Call, Map, Site, Mail }

/// <summary>A link out of the conversation.</summary>
public readonly record struct Link(LinkKind Kind, string Label, string Uri);

/// <summary>One fact about a window.</summary>
public readonly record struct Fact(string Label, string Value);

/// <summary>A window.</summary>
/// <param name="Id">The organisation's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Reason">Why it is shown: need, answer, rung.</param>
/// <param name="Cautions">What to check first, such as an unproven catchment.</param>
/// <param name="Facts">In the order to be shown.</param>
/// <param name="State">Whether it is open now.</param>
/// <param name="Links">Call, map, site, mail.</param>
/// <param name="Actions">More, keep, drop.</param>
public sealed record Card(
    string Id, string Name, string Reason, ImmutableArray<string> Cautions, ImmutableArray<Fact> Facts, OpenStateKind State, ImmutableArray<Link> Links,
    ImmutableArray<Choice> Actions)
{
    /// <summary>How the name is read, in kana; "" where readers of the language need none.</summary>
    public string Reading { get; init; } = "";
}

/// <summary>Windows under a heading ("" for none).</summary>
public sealed record CardsReply(string Heading, ImmutableArray<Card> Cards) : Reply;

/// <summary>An answer given so far and the tap that changes it.</summary>
public readonly record struct TrailStep(string Question, string Answer, Choice Change);

/// <summary>The answers so far.</summary>
public sealed record TrailReply(ImmutableArray<TrailStep> Steps) : Reply;

/// <summary>Text to be copied, printed or shown at a counter.</summary>
public sealed record CopyReply(string Heading, string Text) : Reply;
