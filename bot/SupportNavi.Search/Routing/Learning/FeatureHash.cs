namespace SupportNavi.Search.Routing.Learning;

/// <summary>FNV-1a over UTF-16 units, begun with the kind of the feature.</summary>
internal static class FeatureHash
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static ulong Start(char kind) => Add(Offset, kind);

    public static ulong Add(ulong hash, char character) => (hash ^ character) * Prime;

    public static ulong Add(ulong hash, ulong other) => (hash ^ other) * Prime;

    public static ulong Add(ulong hash, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            hash = Add(hash, character);
        }

        return hash;
    }
}
