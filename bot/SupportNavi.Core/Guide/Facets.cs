using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>The facets by the names used in the <c>narrow</c> and <c>narrow_by</c> columns.</summary>
public static class Facets
{
    private static readonly string[] Names = ["needs", "services", "audience", "methods", "kinds", "languages", "open"];

    /// <summary>The facet of this name, or null.</summary>
    public static Facet? Parse(string name) => Array.IndexOf(Names, name) is var index and >= 0 ? (Facet)index : null;

    /// <summary>The name of a facet.</summary>
    public static string Name(Facet facet) => Names[(int)facet];

    /// <summary>The values of a facet; null for <see cref="Facet.Open"/>, which is yes or nothing.</summary>
    public static Vocabulary? Vocabulary(Facet facet, Needs needs) => facet switch
    {
        Facet.Needs => needs.Vocabulary,
        Facet.Services => Vocabularies.Service,
        Facet.Audience => Vocabularies.Audience,
        Facet.Methods => Vocabularies.Method,
        Facet.Kinds => Vocabularies.Kind,
        Facet.Languages => Vocabularies.Language,
        _ => null,
    };

    /// <summary>What the organisation has of a facet.</summary>
    public static ulong MaskOf(Facet facet, Organization organization) => facet switch
    {
        Facet.Needs => organization.Needs,
        Facet.Services => organization.Services,
        Facet.Audience => organization.Audience,
        Facet.Methods => organization.Methods,
        Facet.Kinds => organization.Kind,
        Facet.Languages => organization.Languages,
        _ => 0,
    };

    /// <summary>A filter in the form that <see cref="ParseDelta"/> reads, "" for one that lets everything pass.</summary>
    public static string Delta(Filter filter, Needs needs)
    {
        (Facet Facet, ulong Mask)[] masks =
        [
            (Facet.Needs, filter.Needs), (Facet.Services, filter.Services), (Facet.Audience, filter.Audience), (Facet.Methods, filter.Methods),
            (Facet.Kinds, filter.Kinds), (Facet.Languages, filter.Languages),
        ];
        return string.Join(';', masks.Where(pair => pair.Mask != 0)
            .Select(pair => $"{Name(pair.Facet)}={string.Join('|', Vocabulary(pair.Facet, needs)!.Names(pair.Mask))}").Concat(filter.Open ? ["open=yes"] : []));
    }

    /// <summary>Parses a delta such as <c>audience=family|parent;methods=line</c>.</summary>
    public static Filter ParseDelta(string text, Needs needs, Action<string> fault)
    {
        var filter = default(Filter);
        foreach (var part in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0 || Parse(part[..equals].Trim()) is not { } facet)
            {
                fault($"narrow \"{part}\" does not start with one of {string.Join(", ", Names)} and =");
            }
            else if (Vocabulary(facet, needs) is { } vocabulary)
            {
                filter = filter.Narrow(Filter.On(facet, vocabulary.Mask(part[(equals + 1)..].Split('|', StringSplitOptions.TrimEntries), fault)));
            }
            else
            {
                filter = filter with { Open = true };
            }
        }

        return filter;
    }
}
