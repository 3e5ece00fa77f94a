using System.Collections.Immutable;
using System.Numerics;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>What was learnt: how much each feature speaks for each need, one byte each. Immutable; safe for any number of threads.</summary>
internal sealed class NeedModel
{
    private readonly (ulong Hash, int Row)[] slots;
    private readonly (float Times, float Square)[] strengths;
    private readonly int shift;

    /// <summary>The parts as they stand in the file.</summary>
    public NeedModel(ImmutableArray<string> needs, float[] bias, ulong[] hashes, float[] rarity, float[] scale, sbyte[] weights)
    {
        (Needs, Bias, Hashes, Rarity, Scale, Weights) = (needs, bias, hashes, rarity, scale, weights);
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(hashes.Length * 2) + 2);
        shift = 64 - BitOperations.Log2((uint)capacity);
        slots = new (ulong, int)[capacity];
        strengths = [.. rarity.Zip(scale, (rarity, scale) => (rarity * scale, rarity * rarity))];
        for (var row = 0; row < hashes.Length; row++)
        {
            slots[Slot(hashes[row])] = (hashes[row], row);
        }
    }

    /// <summary>The classes, none of the needs last.</summary>
    public ImmutableArray<string> Needs { get; }

    public float[] Bias { get; }

    public ulong[] Hashes { get; }

    /// <summary>How rare each feature is; it counts so much more.</summary>
    public float[] Rarity { get; }

    /// <summary>What a weight of 1 stands for, feature by feature.</summary>
    public float[] Scale { get; }

    public sbyte[] Weights { get; }

    /// <summary>How many features are known.</summary>
    public int Count => Hashes.Length;

    /// <summary>Keeps the features that were learnt, in the order of their hashes.</summary>
    public static NeedModel Of(TrainingSet set, float[] rarity, float[] bias, float[] weights)
    {
        var count = bias.Length;
        var learnt = Enumerable.Range(0, set.Hashes.Length).Where(feature => rarity[feature] > 0).OrderBy(feature => set.Hashes[feature]).ToArray();
        var scale = new float[learnt.Length];
        var small = new sbyte[learnt.Length * count];
        for (var row = 0; row < learnt.Length; row++)
        {
            var all = weights.AsSpan(learnt[row] * count, count);
            var largest = 0f;
            foreach (var weight in all)
            {
                largest = Math.Max(largest, MathF.Abs(weight));
            }

            scale[row] = largest / sbyte.MaxValue;
            for (var need = 0; largest > 0 && need < count; need++)
            {
                small[(row * count) + need] = (sbyte)MathF.Round(all[need] / scale[row]);
            }
        }

        return new(set.Needs, bias, [.. learnt.Select(feature => set.Hashes[feature])], [.. learnt.Select(feature => rarity[feature])], scale, small);
    }

    /// <summary>The row of a feature, or -1.</summary>
    public int RowOf(ulong hash)
    {
        var (found, row) = slots[Slot(hash)];
        return found == hash ? row : -1;
    }

    /// <summary>How much a feature speaks for each of some needs, above how much it speaks for all.</summary>
    public void SpeaksFor(int row, ReadOnlySpan<int> needs, Span<float> speaks)
    {
        var weights = Weights.AsSpan(row * Bias.Length, Bias.Length);
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var (usual, times) = ((float)sum / weights.Length, strengths[row].Times);
        for (var index = 0; index < needs.Length; index++)
        {
            speaks[index] = (weights[needs[index]] - usual) * times;
        }
    }

    /// <summary>Adds a feature to the scores of all needs.</summary>
    /// <returns>The square of its rarity.</returns>
    public float Add(int row, Span<float> scores)
    {
        var (times, square) = strengths[row];
        var weights = Weights.AsSpan(row * scores.Length, scores.Length);
        for (var need = 0; need < scores.Length; need++)
        {
            scores[need] += weights[need] * times;
        }

        return square;
    }

    /// <summary>Where a hash stands, or would stand. Hash 0 is the mark of an empty slot and stands for no feature.</summary>
    private int Slot(ulong hash)
    {
        var slot = (int)((hash * 0x9E3779B97F4A7C15) >> shift);
        while (slots[slot].Hash != 0 && slots[slot].Hash != hash)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
