using System.Collections.Immutable;
using System.Numerics;
using System.Numerics.Tensors;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>What was learnt: how much each feature speaks for each class, one byte each. Immutable; safe for any number of threads.</summary>
internal sealed class LearntModel
{
    /// <summary>Weights that are read at once.</summary>
    private const int Block = 16;

    /// <summary>Behind the weights of a row: what a weight of 1 adds, the square of the rarity, and the mean of the weights.</summary>
    private const int Strengths = 3 * sizeof(float);

    /// <summary>Bytes that come from memory together. A row lies in as few such lines as it can.</summary>
    private const int Line = 64;

    /// <summary>Rows that are fetched together: they stay as near to the processor as can be.</summary>
    private const int Fetched = 64;

    private readonly sbyte[] rows;
    private readonly int origin;
    private readonly int stride;

    /// <summary>The parts as they stand in the file.</summary>
    public LearntModel(ImmutableArray<string> classes, float[] bias, ulong[] hashes, float[] rarity, float[] scale, sbyte[] weights)
    {
        (Classes, Bias, Hashes, Rarity, Scale) = (classes, bias, hashes, rarity, scale);
        Width = (classes.Length + Block - 1) / Block * Block;
        var length = Width + Strengths;
        stride = length <= Line ? (int)BitOperations.RoundUpToPowerOf2((uint)length) : (length + Line - 1) / Line * Line;
        rows = GC.AllocateArray<sbyte>((hashes.Length * stride) + Line, pinned: true);
        origin = (int)(-Marshal.UnsafeAddrOfPinnedArrayElement(rows, 0) & (Line - 1));
        Table = new(hashes);
        for (var row = 0; row < hashes.Length; row++)
        {
            var all = weights.AsSpan(row * classes.Length, classes.Length);
            all.CopyTo(Row(row));
            MemoryMarshal.Cast<float, sbyte>([rarity[row] * scale[row], rarity[row] * rarity[row], Mean(all)]).CopyTo(Row(row)[Width..]);
        }
    }

    /// <summary>The classes, none of them last.</summary>
    public ImmutableArray<string> Classes { get; }

    public float[] Bias { get; }

    public ulong[] Hashes { get; }

    /// <summary>How rare each feature is; it counts so much more.</summary>
    public float[] Rarity { get; }

    /// <summary>What a weight of 1 stands for, feature by feature.</summary>
    public float[] Scale { get; }

    /// <summary>Tells the row of a feature.</summary>
    public FeatureTable Table { get; }

    /// <summary>How many features are known.</summary>
    public int Count => Hashes.Length;

    /// <summary>How many scores a part of a text has: one for each class, and what makes whole blocks of them.</summary>
    public int Width { get; }

    /// <summary>Keeps the features that were learnt, the most frequent first: those that most texts have lie together.</summary>
    public static LearntModel Of(TrainingSet set, float[] rarity, float[] bias, float[] weights)
    {
        var count = bias.Length;
        var learnt = Enumerable.Range(0, set.Hashes.Length).Where(feature => rarity[feature] > 0).OrderBy(feature => rarity[feature]).ThenBy(feature => set.Hashes[feature]).ToArray();
        var scale = new float[learnt.Length];
        var small = new sbyte[learnt.Length * count];
        for (var row = 0; row < learnt.Length; row++)
        {
            var all = weights.AsSpan(learnt[row] * count, count);
            var largest = MathF.Abs(TensorPrimitives.MaxMagnitude<float>(all));
            scale[row] = largest / sbyte.MaxValue;
            for (var at = 0; largest > 0 && at < count; at++)
            {
                small[(row * count) + at] = (sbyte)MathF.Round(all[at] / scale[row]);
            }
        }

        return new(set.Classes, bias, [.. learnt.Select(feature => set.Hashes[feature])], [.. learnt.Select(feature => rarity[feature])], scale, small);
    }

    /// <summary>How much a feature speaks for each class, in the order of <see cref="Classes"/>; a weight of 1 stands for <see cref="Scale"/>.</summary>
    public ReadOnlySpan<sbyte> WeightsOf(int row) => Row(row)[..Classes.Length];

    /// <summary>How much a feature speaks for each of some classes, above how much it speaks for all.</summary>
    public void SpeaksFor(int row, ReadOnlySpan<int> classes, Span<float> speaks)
    {
        var all = Row(row);
        var strengths = StrengthsOf(all);
        for (var index = 0; index < classes.Length; index++)
        {
            speaks[index] = (all[classes[index]] - strengths[2]) * strengths[0];
        }
    }

    /// <summary>
    /// Adds features to the scores of the parts they lie in. A few rows at a time are looked at before they are added, so that their memory comes together: each by itself
    /// would wait for its own.
    /// </summary>
    /// <param name="known">The features, with their rows.</param>
    /// <param name="partOf">The part of the text a feature lies in, from 0.</param>
    /// <param name="scores"><see cref="Width"/> for each part.</param>
    /// <param name="squares">For each part; the squares of the rarities are added.</param>
    public void Add(ReadOnlySpan<(int Row, Feature Feature)> known, Func<Feature, int> partOf, Span<float> scores, Span<float> squares)
    {
        for (; !known.IsEmpty; known = known[Math.Min(Fetched, known.Length)..])
        {
            var some = known[..Math.Min(Fetched, known.Length)];
            foreach (ref readonly var feature in some)
            {
                Volatile.Read(ref Row(feature.Row)[0]);
                Volatile.Read(ref Row(feature.Row)[^1]);
            }

            foreach (ref readonly var feature in some)
            {
                var part = partOf(feature.Feature);
                squares[part] += Add(feature.Row, scores.Slice(part * Width, Width));
            }
        }
    }

    /// <summary>What the features of a text add up to for each class, in place.</summary>
    /// <param name="scores">As <see cref="Add(ReadOnlySpan{ValueTuple{int, Feature}}, Func{Feature, int}, Span{float}, Span{float})"/> leaves them.</param>
    /// <param name="square">The sum of the squares: long texts are not surer than short ones.</param>
    public Span<float> Judge(Span<float> scores, float square)
    {
        var classes = scores[..Classes.Length];
        TensorPrimitives.MultiplyAdd(classes, square == 0 ? 0 : 1 / MathF.Sqrt(square), Bias, classes);
        return classes;
    }

    /// <summary>Adds a feature to the scores of all classes and returns the square of its rarity.</summary>
    private float Add(int row, Span<float> scores)
    {
        var all = Row(row);
        var strengths = StrengthsOf(all);
        for (var block = 0; block < Width; block += Block)
        {
            var (low, high) = Vector128.Widen(Vector128.Create<sbyte>(all[block..]));
            var (first, second) = Vector256.Widen(Vector256.Create(low, high));
            AddTo(scores[block..], first, strengths[0]);
            AddTo(scores[(block + Vector256<float>.Count)..], second, strengths[0]);
        }

        return strengths[1];
    }

    private Span<sbyte> Row(int row) => rows.AsSpan(origin + (row * stride), stride);

    private static float Mean(ReadOnlySpan<sbyte> weights)
    {
        var sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        return (float)sum / weights.Length;
    }

    private static void AddTo(Span<float> scores, Vector256<int> weights, float times) =>
        (Vector256.Create<float>(scores) + (Vector256.ConvertToSingle(weights) * times)).CopyTo(scores);

    private ReadOnlySpan<float> StrengthsOf(ReadOnlySpan<sbyte> row) => MemoryMarshal.Cast<sbyte, float>(row[Width..]);
}
