using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide;

/// <summary>絞り込み: what a filter can look at.</summary>
public enum Facet { Needs, Services, Audience, Methods, Kinds, Languages, Open }

/// <summary>A filter over organisations. A mask of 0 lets everything pass; a window for anyone, or of unknown audience, passes every audience.</summary>
public readonly record struct Filter(ulong Needs, ulong Services, ulong Audience, ulong Methods, ulong Kinds, ulong Languages, bool Open)
{
    private static readonly ulong Anyone = Vocabularies.Audience.Bit("anyone");

    /// <summary>This filter narrowed by one more: masks of the same facet intersect; where they have nothing in common the later one holds.</summary>
    public Filter Narrow(Filter delta) => new(
        Both(Needs, delta.Needs), Both(Services, delta.Services), Both(Audience, delta.Audience), Both(Methods, delta.Methods),
        Both(Kinds, delta.Kinds), Both(Languages, delta.Languages), Open || delta.Open);

    /// <summary>A filter on one facet.</summary>
    public static Filter On(Facet facet, ulong mask) => facet switch
    {
        Facet.Needs => default(Filter) with { Needs = mask },
        Facet.Services => default(Filter) with { Services = mask },
        Facet.Audience => default(Filter) with { Audience = mask },
        Facet.Methods => default(Filter) with { Methods = mask },
        Facet.Kinds => default(Filter) with { Kinds = mask },
        Facet.Languages => default(Filter) with { Languages = mask },
        _ => default(Filter) with { Open = true },
    };

    /// <summary>What the filter asks of a facet; 0 for everything.</summary>
    public ulong MaskOf(Facet facet) => facet switch
    {
        Facet.Needs => Needs,
        Facet.Services => Services,
        Facet.Audience => Audience,
        Facet.Methods => Methods,
        Facet.Kinds => Kinds,
        Facet.Languages => Languages,
        _ => 0,
    };

    /// <summary>Whether the organisation passes, opening hours aside.</summary>
    public bool Passes(Organization organization) =>
        Has(Needs, organization.Needs) && Has(Services, organization.Services) && Has(Methods, organization.Methods)
        && Has(Kinds, organization.Kind) && Has(Languages, organization.Languages) && Suits(organization.Audience);

    /// <summary>Whether a window with this audience may be offered to those the filter speaks of.</summary>
    public bool Suits(ulong audience) => Audience == 0 || audience == 0 || (audience & (Audience | Anyone)) != 0;

    private static bool Has(ulong wanted, ulong has) => wanted == 0 || (wanted & has) != 0;

    private static ulong Both(ulong mask, ulong delta) => mask == 0 ? delta : delta == 0 ? mask : (mask & delta) is var both and not 0 ? both : delta;
}
