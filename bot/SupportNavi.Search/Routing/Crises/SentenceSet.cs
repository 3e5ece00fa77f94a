namespace SupportNavi.Search.Routing.Crises;

/// <summary>Sentences by their numbers, one bit each; the 65th shares that of the first.</summary>
internal readonly record struct SentenceSet(ulong Bits)
{
    public bool IsEmpty => Bits == 0;

    public bool MayHave(int sentence) => ((Bits >> (sentence & 63)) & 1) != 0;
}
