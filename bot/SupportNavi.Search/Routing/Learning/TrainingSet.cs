using System.Collections.Immutable;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>Samples as numbers: what each has, and of which class it is. What stands in one or two samples alone tells too little and is left out.</summary>
internal sealed class TrainingSet
{
    private readonly Dictionary<ulong, int> numbers = [];

    /// <param name="samples">In file order, which is the order of learning.</param>
    /// <param name="read">The features of a text, as those of residents will be read; safe for any number of threads.</param>
    /// <param name="classes">The classes there are besides none of them; samples of others are left out.</param>
    public TrainingSet(IEnumerable<Sample> samples, Func<string, IEnumerable<ulong>> read, IEnumerable<string> classes)
    {
        Classes = [.. classes, Learning.Samples.None];
        Samples = [.. samples.Where(sample => Classes.Contains(sample.Class))];
        ClassOf = [.. Samples.Select(sample => Classes.IndexOf(sample.Class))];
        var hashes = Samples.AsParallel().AsOrdered().Select(sample => read(sample.Text).Distinct().ToArray()).ToArray();
        var shared = hashes.SelectMany(row => row).CountBy(hash => hash).Where(pair => pair.Value > 2).Select(pair => pair.Key).ToHashSet();
        Features = [.. hashes.Select(row => row.Where(shared.Contains).Select(NumberOf).ToArray())];
        Hashes = [.. numbers.Keys];
    }

    /// <summary>The classes, none of them last.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>The samples.</summary>
    public ImmutableArray<Sample> Samples { get; }

    /// <summary>The class of each sample.</summary>
    public ImmutableArray<int> ClassOf { get; }

    /// <summary>The numbers of the features of each sample, each once.</summary>
    public ImmutableArray<int[]> Features { get; }

    /// <summary>The feature of each number.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    private int NumberOf(ulong hash)
    {
        if (!numbers.TryGetValue(hash, out var number))
        {
            numbers[hash] = number = numbers.Count;
        }

        return number;
    }
}
