using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing;

/// <summary>A text that was read: danger by rules and ear, places and windows by the index, needs by what was learnt from samples.</summary>
/// <param name="lazy">What reads it, opened at the first need of it.</param>
/// <param name="rules">Danger is heard by them alone where there is no dictionary.</param>
/// <param name="needs">The needs by their ids.</param>
/// <param name="text">As typed.</param>
internal sealed class TypedText(Lazy<OpenText> lazy, CrisisRules rules, FrozenDictionary<string, Need> needs, string text) : ITypedText
{
    /// <summary>A message of so many UTF-16 units is read whole.</summary>
    private const int MaxWhole = 400;

    private ReadText? read;
    private FeaturedText? featured;

    private OpenText Opened => lazy.Value;

    private ReadText Read => read ??= text.Length <= MaxWhole ? ReadText.Of(text, Opened.Japanese.Words)
        : ReadText.Of(Opened.Telling.Value.Of(text), Opened.Japanese.Words) with { IsWhole = false };

    /// <summary>What needs and danger are heard from.</summary>
    private FeaturedText Featured => featured ??= Opened.Reader.Read(Plain());

    /// <inheritdoc/>
    public Crisis? Crisis()
    {
        try
        {
            return Opened.Hearing.Value.Find(text, Featured);
        }
        catch (DictionaryException)
        {
            return rules.Find(text)?.Crisis;
        }
    }

    /// <summary>Why it is taken for danger, or is not.</summary>
    public CrisisReason WhyCrisis() => Opened.Hearing.Value.Explain(text, Featured, Opened.Japanese.Words.Lexicon);

    /// <inheritdoc/>
    public Finding Find(Area? area)
    {
        var (areas, where) = Opened.Mentions.In(Read);
        var found = Opened.Finder.Find(Read, where, areas is [var said] ? said : area);

        // Whoever names the hospital of a town does not say that they live there.
        var isOfName = found.Any(organization => organization.Name.Contains(Read.Text[where], StringComparison.Ordinal));
        var isKnown = area is not null && areas.Any(area.Ladder.Contains);
        return new(areas.IsEmpty || isOfName || isKnown ? [] : areas, found);
    }

    /// <inheritdoc/>
    public ImmutableArray<GuessedNeed> Needs() =>
        [.. Opened.Router.Value.Guess(Featured, id => !needs[id].IsSensitive).Select(guess => new GuessedNeed(needs[guess.Need], guess.Probability, guess.IsClear, guess.Words))];

    private ReadText Plain() => PlainText.Of(Read.Text) is var plain && !ReferenceEquals(plain, Read.Text) ? ReadText.Of(plain, Opened.Japanese.Words) with { IsWhole = Read.IsWhole } : Read;
}
