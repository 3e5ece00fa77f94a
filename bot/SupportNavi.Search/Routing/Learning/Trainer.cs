using System.Numerics.Tensors;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>
/// Learns which features speak for which need: logistic regression by stochastic gradient descent, with a part of naive Bayes, whose judgement of rare
/// features is better. The same samples give the same model on the same kind of processor.
/// <para>The figures were chosen by folds that share no author (<c>supportnavi evaluate</c>); several around them do as well.</para>
/// </summary>
internal static class Trainer
{
    private const int Epochs = 20;
    private const float Rate = 8;
    private const float BiasRate = 0.05f;

    /// <summary>How much of each target is spread over all needs, so that no sample is learnt by heart.</summary>
    private const float Smoothing = 0.05f;

    /// <summary>How many of 1,024 features are left out each time: what remains must be enough to tell.</summary>
    private const uint LeftOut = 614;

    /// <summary>The part of naive Bayes.</summary>
    private const float Bayes = 0.3f;

    private const int Seed = 7;

    /// <summary>Learns from some of the samples.</summary>
    /// <param name="set">All samples.</param>
    /// <param name="rows">The numbers of those to learn from.</param>
    public static LearntModel Train(TrainingSet set, IReadOnlyList<int> rows)
    {
        var frequency = new float[set.Hashes.Length];
        foreach (var feature in rows.SelectMany(row => set.Features[row]))
        {
            frequency[feature]++;
        }

        var rarity = Array.ConvertAll(frequency, count => count < 2 ? 0 : MathF.Log(rows.Count / count));
        var bias = new float[set.Classes.Length];
        var weights = Regression(set, rows, rarity, bias);
        AddBayes(set, rows, frequency, weights);
        return LearntModel.Of(set, rarity, bias, weights);
    }

    /// <summary>The weights of every feature for every need, feature by feature.</summary>
    private static float[] Regression(TrainingSet set, IReadOnlyList<int> rows, float[] rarity, float[] bias)
    {
        var count = bias.Length;
        var weights = new float[set.Hashes.Length * count];
        var error = new float[count];
        var order = rows.ToArray();
        var random = new Random(Seed);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            var rate = Rate * (1 - ((float)epoch / Epochs));
            foreach (var row in order)
            {
                var kept = (uint)random.Next();
                var features = set.Features[row];
                var scale = Scale(features, rarity);
                bias.CopyTo(error, 0);
                for (var index = 0; index < features.Length; index++)
                {
                    if (IsKept(kept, index))
                    {
                        Add(weights.AsSpan(features[index] * count, count), rarity[features[index]] * scale, error);
                    }
                }

                ToError(error, set.ClassOf[row], set.Samples[row].Weight);
                TensorPrimitives.MultiplyAdd(error, BiasRate * rate, bias, bias);
                for (var index = 0; index < features.Length; index++)
                {
                    if (IsKept(kept, index))
                    {
                        Add(error, rate * rarity[features[index]] * scale, weights.AsSpan(features[index] * count, count));
                    }
                }
            }
        }

        return weights;
    }

    /// <summary>Adds how much more often each feature stands in the samples of a need than in all, counting one more sample of the usual mixture.</summary>
    private static void AddBayes(TrainingSet set, IReadOnlyList<int> rows, float[] frequency, float[] weights)
    {
        var count = set.Classes.Length;
        var samples = new float[count];
        var together = new float[weights.Length];
        foreach (var row in rows)
        {
            var (need, weight) = (set.ClassOf[row], set.Samples[row].Weight);
            samples[need] += weight;
            foreach (var feature in set.Features[row])
            {
                together[(feature * count) + need] += weight;
            }
        }

        for (var feature = 0; feature < frequency.Length; feature++)
        {
            var usual = frequency[feature] / rows.Count;
            for (var need = 0; usual > 0 && need < count; need++)
            {
                var at = (feature * count) + need;
                weights[at] += Bayes * MathF.Log((together[at] + usual) / (samples[need] + 1) / usual);
            }
        }
    }

    /// <summary>What makes the features of a text a vector of length 1, so that long texts are not surer than short ones.</summary>
    private static float Scale(int[] features, float[] rarity)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += rarity[feature] * rarity[feature];
        }

        return sum == 0 ? 0 : 1 / MathF.Sqrt(sum);
    }

    private static void Add(ReadOnlySpan<float> from, float times, Span<float> to) => TensorPrimitives.MultiplyAdd(from, times, to, to);

    /// <summary>From scores to what each should have had more.</summary>
    private static void ToError(float[] scores, int right, float weight)
    {
        Softmax.Apply(scores);
        TensorPrimitives.Negate(scores, scores);
        TensorPrimitives.Add(scores, Smoothing / scores.Length, scores);
        scores[right] += 1 - Smoothing;
        TensorPrimitives.Multiply(scores, weight, scores);
    }

    private static bool IsKept(uint seed, int index) => (((seed ^ ((uint)index * 0x9E3779B1)) * 2654435761u) >> 22) >= LeftOut;
}
