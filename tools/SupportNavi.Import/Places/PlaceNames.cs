using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Places;

/// <summary>Names to places in one scope (a prefecture, or the whole country), by whole name or by how an address begins.</summary>
internal sealed class PlaceNames
{
    private readonly Dictionary<string, List<Area>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Area>>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private int longest;

    public PlaceNames(IEnumerable<(string Name, Area Area)> names)
    {
        foreach (var (name, area) in names)
        {
            var key = NameKey.Of(name);
            if (!byName.TryGetValue(key, out var places))
            {
                byName[key] = places = [];
            }

            if (!places.Contains(area))
            {
                places.Add(area);
            }

            longest = Math.Max(longest, key.Length);
        }

        bySpan = byName.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The places of exactly this name.</summary>
    /// <param name="key">As <see cref="NameKey"/> gives it.</param>
    public IReadOnlyList<Area> Whole(ReadOnlySpan<char> key) => bySpan.TryGetValue(key, out var places) ? places : [];

    /// <summary>The places of the longest name with which the text begins; a look-up for each length, however many names there are.</summary>
    /// <param name="key">As <see cref="NameKey"/> gives it.</param>
    /// <param name="length">Length of the name.</param>
    public IReadOnlyList<Area> Start(ReadOnlySpan<char> key, out int length)
    {
        for (length = Math.Min(longest, key.Length); length > 0; length--)
        {
            if (bySpan.TryGetValue(key[..length], out var places))
            {
                return places;
            }
        }

        return [];
    }
}
