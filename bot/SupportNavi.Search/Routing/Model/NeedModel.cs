using System.Collections.Immutable;
using System.Numerics;

namespace SupportNavi.Search.Routing.Model;

/// <summary>What was learnt: how much each feature speaks for each need, one byte each. Immutable; safe for any number of threads.</summary>
internal sealed class NeedModel
{
    private readonly ulong[] slots;
    private readonly int[] rows;
    private readonly int shift;

    /// <summary>The parts as they stand in the file.</summary>
    public NeedModel(ImmutableArray<string> needs, float[] bias, ulong[] hashes, float[] rarity, float[] scale, sbyte[] weights)
    {
        (Needs, Bias, Hashes, Rarity, Scale, Weights) = (needs, bias, hashes, rarity, scale, weights);
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)(hashes.Length * 2) + 2);
        shift = 64 - BitOperations.Log2((uint)capacity);
        slots = new ulong[capacity];
        rows = new int[capacity];
        for (var row = 0; row < hashes.Length; row++)
        {
            var slot = Slot(hashes[row]);
            (slots[slot], rows[slot]) = (hashes[row], row);
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
        var slot = Slot(hash);
        return slots[slot] == hash ? rows[slot] : -1;
    }

    /// <summary>How much a feature speaks for a need, above how much it speaks for all.</summary>
    public float SpeaksFor(int row, int need)
    {
        var weights = Weights.AsSpan(row * Bias.Length, Bias.Length);
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return (weights[need] - ((float)sum / weights.Length)) * Scale[row] * Rarity[row];
    }

    /// <summary>Adds a feature to the scores of all needs.</summary>
    public void Add(int row, Span<float> scores)
    {
        var times = Scale[row] * Rarity[row];
        var weights = Weights.AsSpan(row * scores.Length, scores.Length);
        for (var need = 0; need < scores.Length; need++)
        {
            scores[need] += weights[need] * times;
        }
    }

    /// <summary>Where a hash stands, or would stand. Hash 0 is the mark of an empty slot and stands for no feature.</summary>
    private int Slot(ulong hash)
    {
        var slot = (int)((hash * 0x9E3779B97F4A7C15) >> shift);
        while (slots[slot] != 0 && slots[slot] != hash)
        {
            slot = (slot + 1) & (slots.Length - 1);
        }

        return slot;
    }
}
