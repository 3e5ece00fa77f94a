using System.Numerics;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>The rows of the features that were learnt, by their hashes. Immutable; safe for any number of threads.</summary>
internal sealed class FeatureTable
{
    /// <summary>Features that are looked up together.</summary>
    private const int Together = 256;

    /// <summary>Half of a hash and a row, from 1; the slot tells most of the other half.</summary>
    private readonly (uint Hash, int Row)[] slots;
    private readonly int shift;

    /// <param name="hashes">Of the rows, each once.</param>
    public FeatureTable(ulong[] hashes)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(hashes.Length * 4 / 3) + 2);
        (slots, shift) = (new (uint, int)[capacity], 64 - BitOperations.Log2((uint)capacity));
        foreach (var (row, hash) in hashes.Index())
        {
            slots[Slot(hash)] = ((uint)hash, row + 1);
        }
    }

    /// <summary>The row of each feature, or -1. They are looked up together, so that no look waits for the memory of the one before.</summary>
    /// <param name="features">Of a text.</param>
    /// <param name="rows">As many.</param>
    public void RowsOf(ReadOnlySpan<Feature> features, Span<int> rows)
    {
        Span<(uint Hash, int Row)> first = stackalloc (uint, int)[Together];
        for (; !features.IsEmpty; features = features[Math.Min(Together, features.Length)..], rows = rows[Math.Min(Together, rows.Length)..])
        {
            var count = Math.Min(Together, features.Length);
            for (var index = 0; index < count; index++)
            {
                first[index] = slots[Place(features[index].Hash)];
            }

            for (var index = 0; index < count; index++)
            {
                var isIt = first[index].Row == 0 || first[index].Hash == (uint)features[index].Hash;
                rows[index] = (isIt ? first[index].Row : slots[Slot(features[index].Hash)].Row) - 1;
            }
        }
    }

    /// <summary>Where a hash is looked for first.</summary>
    private int Place(ulong hash) => (int)((hash * 0x9E3779B97F4A7C15) >> shift);

    /// <summary>Where a hash stands, or would stand.</summary>
    private int Slot(ulong hash)
    {
        var slot = Place(hash);
        while (slots[slot] is { Row: not 0 } taken && taken.Hash != (uint)hash)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
