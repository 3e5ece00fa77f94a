using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Search.Index;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing;

/// <summary>The windows that a text names, else those whose name or kind holds every word of a short request.</summary>
internal sealed class OrganizationFinder(JapaneseText japanese, OrganizationIndex index, FreeTextSource source)
{
    private const int Most = 5;
    private const int Looked = 50;

    private readonly Notation notation = new(japanese.Words);
    private readonly RequestWords request = new(japanese.Words);
    private readonly ulong open = Vocabularies.Status.Bit("open");
    private readonly OrganizationDirectory directory = source.Directory;

    /// <summary>What an organisation says of itself, as keys, once it was asked for.</summary>
    private readonly string?[] keys = new string?[source.Directory.All.Length];

    /// <summary>What kind of window it is, as residents read it; "" when its source does not say.</summary>
    public static string KindOf(FreeTextSource source, Organization organization) =>
        organization.Description.Length == 0 ? "" : source.Wordings.All[0]["description." + organization.Description];

    /// <param name="read">All that was said.</param>
    /// <param name="place">Where in it a place was spoken of.</param>
    /// <param name="area">The resident's area, null until known.</param>
    public ImmutableArray<Organization> Find(ReadText read, Range place, Area? area)
    {
        var named = index.Named(read.Text, new Query(Top: Looked), new Usable(this, null)).Select(Organization).ToList();
        if (named.Count > 0)
        {
            return [.. named.OrderBy(organization => area is null ? default : WindowIndex.Place(organization, area)?.Rung ?? Rung.Nation + 1).Take(Most)];
        }

        var words = request.Of(read, place);
        return words.Count == 0 ? []
            : [.. index.Search(string.Join(' ', words), new Query(Top: Looked), new Usable(this, area)).Select(Organization).Where(organization => Says(organization, words)).Take(Most)];
    }

    /// <summary>The best rows with their scores.</summary>
    public IReadOnlyList<(Organization Organization, double Score)> Rank(string text, Area? area, int top) =>
        [.. index.Search(text, new Query(Top: top), new Usable(this, area)).Select(result => (Organization(result), result.Score))];

    private Organization Organization(SearchResult result) => source.Directory.All[result.Organization];

    private bool Says(Organization organization, IReadOnlyList<string> words)
    {
        var key = keys[organization.Index] ??= notation.Key($"{organization.Name} {organization.Operator} {KindOf(source, organization)}");
        return words.All(word => key.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>Not closed for good, and of use to somebody in an area when that is known.</summary>
    private readonly struct Usable(OrganizationFinder finder, Area? area) : IRowFilter
    {
        public bool Passes(int organization)
        {
            var row = finder.directory.All[organization];
            return row.Status == finder.open && (area is null || WindowIndex.Place(row, area) is not null || (row.Municipality is { } place && area.Holds(place)));
        }
    }
}
