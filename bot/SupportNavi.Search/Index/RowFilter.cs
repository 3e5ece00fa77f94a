using SupportNavi.Core.Guide;

namespace SupportNavi.Search.Index;

/// <summary>Masks first, then the caller's condition, which is asked a bounded number of times.</summary>
internal struct RowFilter<TFilter>(IndexMap map, Filter filter, TFilter inner) : IRowFilter
    where TFilter : struct, IRowFilter
{
    private readonly bool all = filter with { Open = false } == default;
    private int calls;

    public bool Passes(int row) =>
        (all || map.Masks[row].Pass(filter)) && calls++ < OrganizationIndex.MaxFilterCalls && inner.Passes(map.Organizations[row]);
}
