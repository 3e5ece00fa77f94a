namespace SupportNavi.Cli.Evaluation;

/// <summary>How many of how many, with the Wilson interval in which the true share lies 95 times in 100 (samples being independent of each other).</summary>
/// <param name="Count">Those it is true of.</param>
/// <param name="Of">All; may be 0, and the share is then 0 and the interval everything.</param>
public readonly record struct Proportion(int Count, int Of)
{
    /// <summary>The 97.5th percentile of the normal distribution.</summary>
    private const double Z = 1.959964;

    /// <summary>The share, from 0 to 1.</summary>
    public double Share => Of == 0 ? 0 : (double)Count / Of;

    /// <summary>The lower end of the interval.</summary>
    public double Low => Of == 0 ? 0 : Math.Max(0, Middle - Half);

    /// <summary>The upper end of the interval.</summary>
    public double High => Of == 0 ? 1 : Math.Min(1, Middle + Half);

    private double Middle => (Share + (Z * Z / (2 * Of))) / (1 + (Z * Z / Of));

    private double Half => Z / (1 + (Z * Z / Of)) * Math.Sqrt((Share * (1 - Share) / Of) + (Z * Z / (4.0 * Of * Of)));

    internal static Proportion Counting<T>(IReadOnlyCollection<T> all, Func<T, bool> isTrue) => new(all.Count(isTrue), all.Count);
}
