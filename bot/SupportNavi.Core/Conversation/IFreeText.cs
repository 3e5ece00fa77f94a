using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Understands what a resident types. Implementations keep and log nothing of it, answer texts of any length in bounded time, and never throw for one.</summary>
public interface IFreeText
{
    /// <summary>Makes ready what need not be made during a turn; may take seconds and write files.</summary>
    void Prepare();

    /// <summary>The language of a text by its script and its commonest words; null when too little is there to tell.</summary>
    string? LanguageOf(string text);

    /// <summary>Reads a text, once, for whatever else is asked about it.</summary>
    ITypedText Read(string text);
}

/// <summary>A text that was read. It is kept for the turn alone.</summary>
public interface ITypedText
{
    /// <summary>The crisis it speaks of, or null; asked before everything else.</summary>
    Crisis? Crisis();

    /// <summary>The places and windows it speaks of.</summary>
    /// <param name="area">The resident's area, null until known.</param>
    Finding Find(Area? area);

    /// <summary>The needs it may speak of, the likeliest first, at most five; empty when it speaks of none.</summary>
    ImmutableArray<GuessedNeed> Needs();
}

/// <summary>Something that is answered before everything else.</summary>
/// <param name="Id">Of <c>guide/crisis.csv</c>.</param>
/// <param name="Goal">The goal that answers it.</param>
/// <param name="IsSaid">A rule found its words; else the text only sounds like it, and is first looked at for being the words of a button.</param>
public sealed record Crisis(string Id, string Goal, bool IsSaid = true);

/// <summary>What a text was understood to speak of.</summary>
/// <param name="Areas">Empty for none; several when it must be asked which.</param>
/// <param name="Organizations">Those it names, or whose words it says, best first; those that serve the resident's area before others.</param>
public sealed record Finding(ImmutableArray<Area> Areas, ImmutableArray<Organization> Organizations)
{
    /// <summary>Nothing was understood.</summary>
    public static Finding Nothing { get; } = new([], []);
}

/// <summary>A need that a text may speak of. It is offered, never chosen for the person.</summary>
/// <param name="Need">The need.</param>
/// <param name="Probability">How likely it is the one, between 0 and 1.</param>
/// <param name="IsClear">The text speaks of it clearly; it may of several.</param>
/// <param name="Words">The words that spoke for it, as typed; none for a sensitive need.</param>
public sealed record GuessedNeed(Need Need, double Probability, bool IsClear, ImmutableArray<string> Words);
