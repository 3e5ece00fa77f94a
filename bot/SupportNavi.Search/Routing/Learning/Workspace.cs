using System.Numerics;
using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>What reading one text fills and the next one uses again: long texts have more features than should be allocated for each.</summary>
internal sealed class Workspace
{
    private int[] rows = [];
    private long[] met = [];

    /// <summary>The features of the text that the model knows, each once in each part.</summary>
    public List<(int Row, Feature Feature)> Known { get; } = [];

    /// <summary>Finds out which features of a text a model knows.</summary>
    /// <param name="model">What was learnt.</param>
    /// <param name="features">Of the text.</param>
    /// <param name="partOf">The part of the text a feature lies in, from 0; -1 for one that counts for none.</param>
    public void Recognise(LearntModel model, List<Feature> features, Func<Feature, int> partOf)
    {
        Known.Clear();
        if (rows.Length < features.Count)
        {
            rows = new int[features.Count * 2];
            met = new long[(int)BitOperations.RoundUpToPowerOf2((uint)features.Count * 4)];
        }

        Array.Clear(met);
        model.Table.RowsOf(CollectionsMarshal.AsSpan(features), rows);
        for (var index = 0; index < features.Count; index++)
        {
            if (rows[index] is var row and >= 0 && partOf(features[index]) is var part and >= 0 && IsNew(row, part))
            {
                Known.Add((row, features[index]));
            }
        }
    }

    /// <summary>The table is small and stays near the processor, where one of all rows would not.</summary>
    private bool IsNew(int row, int part)
    {
        var key = ((long)part << 32) + row + 1;
        var slot = (int)((ulong)key * 0x9E3779B97F4A7C15 >> 40) & (met.Length - 1);
        while (met[slot] != 0 && met[slot] != key)
        {
            slot = (slot + 1) & (met.Length - 1);
        }

        var isNew = met[slot] == 0;
        met[slot] = key;
        return isNew;
    }
}
