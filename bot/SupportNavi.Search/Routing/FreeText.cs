using SupportNavi.Core.Conversation;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing;

/// <summary>Makes the understanding of free text from the tables of <c>guide/</c>.</summary>
public static class FreeText
{
    /// <summary>Reads <c>guide/crisis.csv</c> and checks <c>guide/words.csv</c>; every fault of both is added.</summary>
    public static IFreeText Create(IReadOnlyDictionary<string, Table> tables, ICollection<Fault> faults)
    {
        UserWords.Read(tables.GetValueOrDefault("guide/words.csv"), faults);
        return CrisisList.Create(tables.GetValueOrDefault("guide/crisis.csv"), faults);
    }
}
