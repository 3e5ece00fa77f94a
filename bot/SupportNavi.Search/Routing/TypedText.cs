using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing;

/// <summary>A text that was read: danger by rules and ear, places and windows by the index, needs by what was learnt from samples.</summary>
internal sealed class TypedText(OpenText opened, FrozenDictionary<string, Need> needs, string text) : ITypedText
{
    private readonly ReadText read = ReadText.Of(text, opened.Japanese.Words);
    private FeaturedText? featured;

    /// <summary>What needs and danger are heard from.</summary>
    private FeaturedText Featured => featured ??= opened.Reader.Read(PlainText.Of(read.Text) is var plain && ReferenceEquals(plain, read.Text) ? read : ReadText.Of(plain, opened.Japanese.Words) with { IsWhole = read.IsWhole });

    /// <inheritdoc/>
    public Crisis? Crisis() => opened.Hearing.Value.Find(text, Featured);

    /// <summary>Why it is taken for danger, or is not.</summary>
    public CrisisReason WhyCrisis() => opened.Hearing.Value.Explain(text, Featured, opened.Japanese.Words.Lexicon);

    /// <inheritdoc/>
    public Finding Find(Area? area)
    {
        var (areas, where) = opened.Mentions.In(read);
        var found = opened.Finder.Find(read, where, areas is [var said] ? said : area);

        // Whoever names the hospital of a town does not say that they live there.
        var isOfName = found.Any(organization => organization.Name.Contains(read.Text[where], StringComparison.Ordinal));
        var isKnown = area is not null && areas.Any(area.Ladder.Contains);
        return new(areas.IsEmpty || isOfName || isKnown ? [] : areas, found);
    }

    /// <inheritdoc/>
    public ImmutableArray<GuessedNeed> Needs() =>
        [.. opened.Router.Value.Guess(Featured, id => !needs[id].IsSensitive).Select(guess => new GuessedNeed(needs[guess.Need], guess.Probability, guess.IsClear, guess.Words))];
}
