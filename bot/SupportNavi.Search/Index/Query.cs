using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;

namespace SupportNavi.Search.Index;

/// <summary>What a search looks at.</summary>
/// <param name="Area">Only organisations that stand in this area; null or the nation for all, those without a place included.</param>
/// <param name="Filter">Masks that must fit, by the rules of <see cref="Core.Guide.Filter"/>; opening hours are for an <see cref="IRowFilter"/>.</param>
/// <param name="Top">How many results at most, up to <see cref="OrganizationIndex.MaxResults"/>; 0 for ten.</param>
public readonly record struct Query(Area? Area = null, Filter Filter = default, int Top = 0);

/// <summary>A condition that no mask can express, such as being open now or serving an area.</summary>
public interface IRowFilter
{
    /// <summary>Whether the organisation of this <see cref="Core.Organizations.Organization.Index"/> passes. At most <see cref="OrganizationIndex.MaxFilterCalls"/> calls a search.</summary>
    bool Passes(int organization);
}

/// <summary>Lets everything pass.</summary>
public readonly struct NoFilter : IRowFilter
{
    /// <inheritdoc/>
    public bool Passes(int organization) => true;
}

/// <summary>A found organisation.</summary>
/// <param name="Organization">Its <see cref="Core.Organizations.Organization.Index"/>.</param>
/// <param name="Score">Higher is better; comparable within one search only.</param>
/// <param name="IsName">Whether the text clearly names this organisation or who runs it, so that it may be offered before anything else.</param>
public readonly record struct SearchResult(int Organization, double Score, bool IsName);
