using System.Runtime.InteropServices;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Search.Index;

/// <summary>What a filter looks at, as it lies in the file.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct RowMasks(ulong Needs, ulong Services, ulong Audience, ulong Methods, ulong Kind, ulong Languages)
{
    public static RowMasks Of(Organization organization) => new(
        organization.Needs, organization.Services, organization.Audience, organization.Methods, organization.Kind, organization.Languages);

    /// <summary>The rules of <see cref="Filter.Passes"/>.</summary>
    public bool Pass(in Filter filter) =>
        Has(filter.Needs, Needs) && Has(filter.Services, Services) && Has(filter.Methods, Methods)
        && Has(filter.Kinds, Kind) && Has(filter.Languages, Languages) && filter.Suits(Audience);

    private static bool Has(ulong wanted, ulong has) => wanted == 0 || (wanted & has) != 0;
}
