using System.Numerics.Tensors;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>From scores to probabilities.</summary>
internal static class Softmax
{
    /// <summary>In place; the largest becomes 0 before, as large scores would overflow.</summary>
    public static void Apply(Span<float> scores)
    {
        TensorPrimitives.Subtract(scores, TensorPrimitives.Max<float>(scores), scores);
        TensorPrimitives.SoftMax(scores, scores);
    }
}
