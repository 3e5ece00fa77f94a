using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Index;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing;

/// <summary>Free text: crises by the rules, places and windows by the index, needs by what was learnt from samples. What needs the dictionary is opened at the first need of it.</summary>
public sealed class FreeText : IFreeText
{
    /// <summary>What is read of a text besides a crisis: the rest of a long story names no window.</summary>
    private const int MaxRead = 1000;

    private readonly CrisisRules crises;
    private readonly Lazy<OpenText> opened;
    private readonly FrozenDictionary<string, Need> needs;

    internal FreeText(CrisisRules crises, Needs needs, Lazy<OpenText> opened) =>
        (this.crises, this.opened, this.needs) = (crises, opened, needs.All.ToFrozenDictionary(need => need.Id, StringComparer.Ordinal));

    /// <summary>The dictionary with this dataset's words.</summary>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public JapaneseText Japanese => opened.Value.Japanese;

    /// <summary>The index of this dataset's organisations.</summary>
    public OrganizationIndex Index => opened.Value.Index;

    /// <inheritdoc/>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public void Prepare() => _ = opened.Value.Router.Value;

    /// <inheritdoc/>
    public Crisis? CrisisIn(string text) => crises.Find(text);

    /// <inheritdoc/>
    public string? LanguageOf(string text) => TypedLanguage.Of(text);

    /// <inheritdoc/>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public ImmutableArray<GuessedNeed> NeedsIn(string text) =>
        [.. opened.Value.Router.Value.Guess(text, id => !needs[id].IsSensitive).Select(guess => new GuessedNeed(needs[guess.Need], guess.Probability, guess.IsClear, guess.Words))];

    /// <inheritdoc/>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public Finding Find(string text, Area? area)
    {
        text = Beginning(text);
        var (areas, where) = opened.Value.Mentions.In(text);
        var known = areas is [var said] ? said : area;
        var found = opened.Value.Finder.Find(text, Without(text, where), known);

        // Whoever names the hospital of a town does not say that they live there.
        var isOfName = found.Any(organization => organization.Name.Contains(text[where], StringComparison.Ordinal));
        var isKnown = area is not null && areas.Any(area.Ladder.Contains);
        return new(areas.IsEmpty || isOfName || isKnown ? [] : areas, found);
    }

    /// <summary>The best organisations with their scores, those that serve or stand in <paramref name="area"/> alone when it is given.</summary>
    public IReadOnlyList<(Organization Organization, double Score)> Rank(string text, Area? area, int top) => opened.Value.Finder.Rank(Beginning(text), area, top);

    private static string Beginning(string text) => text.Length <= MaxRead ? text : text[..(char.IsHighSurrogate(text[MaxRead - 1]) ? MaxRead - 1 : MaxRead)];

    private static string Without(string text, Range where) => string.Concat(text.AsSpan(0, where.Start.Value), " ", text.AsSpan(where.End.Value));
}
