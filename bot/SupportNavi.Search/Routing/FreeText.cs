using System.Collections.Frozen;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Index;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing;

/// <summary>Free text, as a <see cref="TypedText"/> understands it. What it needs is opened at the first need of it.</summary>
public sealed class FreeText : IFreeText
{
    private readonly CrisisRules rules;
    private readonly Lazy<OpenText> opened;
    private readonly FrozenDictionary<string, Need> needs;

    internal FreeText(CrisisRules rules, Needs needs, Lazy<OpenText> opened) =>
        (this.rules, this.opened, this.needs) = (rules, opened, needs.All.ToFrozenDictionary(need => need.Id, StringComparer.Ordinal));

    /// <summary>The dictionary with this dataset's words.</summary>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public JapaneseText Japanese => opened.Value.Japanese;

    /// <summary>The index of this dataset's organisations.</summary>
    public OrganizationIndex Index => opened.Value.Index;

    /// <inheritdoc/>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public void Prepare()
    {
        _ = opened.Value.Hearing.Value;
        _ = opened.Value.Router.Value;
        _ = opened.Value.Telling.Value;
    }

    /// <inheritdoc/>
    public string? LanguageOf(string text) => TypedLanguage.Of(text);

    /// <inheritdoc/>
    public ITypedText Read(string text) => new TypedText(opened, rules, needs, text);

    /// <summary>Why a text is taken for danger, or is not.</summary>
    /// <exception cref="DictionaryException">There is no dictionary, or it is damaged.</exception>
    public CrisisReason WhyCrisis(string text) => new TypedText(opened, rules, needs, text).WhyCrisis();

    /// <summary>The best organisations with their scores, those that serve or stand in <paramref name="area"/> alone when it is given.</summary>
    public IReadOnlyList<(Organization Organization, double Score)> Rank(string text, Area? area, int top) => opened.Value.Finder.Rank(text, area, top);
}
