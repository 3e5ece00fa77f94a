using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// Learns what danger sounds like: for every crisis, and for none of them, a logistic regression of its own by AdaGrad (Duchi, Hazan and Singer 2011), whose steps
/// grow smaller feature by feature. A class by itself, and not all against one another, because a message may speak of two. The same samples give the same model on the
/// same kind of processor.
/// <para>The figures were chosen by folds that share no author (<c>supportnavi evaluate</c>); several around them do as well.</para>
/// </summary>
internal static class CrisisTrainer
{
    /// <summary>A text with fewer features is judged as if it had so many that say nothing: a word or two prove little.</summary>
    public const int Enough = 120;

    private const int Epochs = 12;
    private const float Rate = 0.5f;
    private const float BiasRate = 0.01f;

    /// <summary>How many of 1,024 features are left out each time: what remains must be enough to tell.</summary>
    private const int LeftOut = 410;

    private const int Seed = 7;

    /// <summary>Learns from some of the samples.</summary>
    /// <param name="set">All samples.</param>
    /// <param name="rows">The numbers of those to learn from.</param>
    public static LearntModel Train(TrainingSet set, IReadOnlyList<int> rows)
    {
        var count = set.Classes.Length;
        var learnt = Learnt(set, rows);
        var (weights, steps) = (new float[set.Hashes.Length * count], new float[set.Hashes.Length * count]);
        var (bias, error, kept) = (new float[count], new float[count], new List<int>());
        var random = new Random(Seed);
        var order = rows.ToArray();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var row in order)
            {
                Keep(set.Features[row], learnt, random, kept);
                var scale = 1 / MathF.Sqrt(Math.Max(Enough, kept.Count));
                ToError(set.ClassOf[row], weights, bias, kept, scale, error);
                foreach (var at in kept)
                {
                    Step(weights.AsSpan(at * count, count), steps.AsSpan(at * count, count), error, scale);
                }

                for (var at = 0; at < count; at++)
                {
                    bias[at] -= BiasRate * error[at];
                }
            }
        }

        return LearntModel.Of(set, learnt, bias, weights);
    }

    /// <summary>1 for what stands in two samples and more, 0 for the rest: here a rare feature counts no more than any other.</summary>
    private static float[] Learnt(TrainingSet set, IReadOnlyList<int> rows)
    {
        var frequency = new int[set.Hashes.Length];
        foreach (var feature in rows.SelectMany(row => set.Features[row]))
        {
            frequency[feature]++;
        }

        return Array.ConvertAll(frequency, count => count < 2 ? 0f : 1f);
    }

    private static void Keep(int[] features, float[] learnt, Random random, List<int> kept)
    {
        kept.Clear();
        foreach (var feature in features)
        {
            if (learnt[feature] > 0 && random.Next(1024) >= LeftOut)
            {
                kept.Add(feature);
            }
        }
    }

    /// <summary>How much too likely each class was thought.</summary>
    private static void ToError(int right, float[] weights, float[] bias, List<int> kept, float scale, float[] error)
    {
        Array.Clear(error);
        foreach (var feature in kept)
        {
            for (var at = 0; at < error.Length; at++)
            {
                error[at] += weights[(feature * error.Length) + at];
            }
        }

        for (var at = 0; at < error.Length; at++)
        {
            error[at] = Logistic(bias[at] + (error[at] * scale)) - (at == right ? 1 : 0);
        }
    }

    private static void Step(Span<float> weights, Span<float> steps, float[] error, float scale)
    {
        for (var at = 0; at < error.Length; at++)
        {
            var slope = error[at] * scale;
            steps[at] += slope * slope;
            weights[at] -= Rate * slope / (MathF.Sqrt(steps[at]) + 1e-4f);
        }
    }

    private static float Logistic(float score) => 1 / (1 + MathF.Exp(-score));
}
