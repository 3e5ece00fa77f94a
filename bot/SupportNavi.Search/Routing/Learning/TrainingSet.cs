using System.Collections.Immutable;

namespace SupportNavi.Search.Routing.Learning;

/// <summary>Samples as numbers: what each has, and which need it speaks of. What stands in one or two samples alone tells too little and is left out.</summary>
internal sealed class TrainingSet
{
    private readonly Dictionary<ulong, int> numbers = [];

    /// <param name="samples">In file order, which is the order of learning.</param>
    /// <param name="reader">Reads the texts, as it will read those of residents.</param>
    /// <param name="needs">The needs there are; samples of others are left out.</param>
    public TrainingSet(IEnumerable<Sample> samples, FeatureReader reader, IEnumerable<string> needs)
    {
        Needs = [.. needs, Learning.Samples.None];
        Samples = [.. samples.Where(sample => Needs.Contains(sample.Need))];
        Classes = [.. Samples.Select(sample => Needs.IndexOf(sample.Need))];
        var hashes = Samples.AsParallel().AsOrdered().Select(sample => HashesOf(sample.Text, reader)).ToArray();
        var shared = hashes.SelectMany(row => row).CountBy(hash => hash).Where(pair => pair.Value > 2).Select(pair => pair.Key).ToHashSet();
        Features = [.. hashes.Select(row => row.Where(shared.Contains).Select(NumberOf).ToArray())];
        Hashes = [.. numbers.Keys];
    }

    /// <summary>The classes: the needs, and none of them last.</summary>
    public ImmutableArray<string> Needs { get; }

    /// <summary>The samples.</summary>
    public ImmutableArray<Sample> Samples { get; }

    /// <summary>The class of each sample.</summary>
    public ImmutableArray<int> Classes { get; }

    /// <summary>The numbers of the features of each sample, each once.</summary>
    public ImmutableArray<int[]> Features { get; }

    /// <summary>The feature of each number.</summary>
    public ImmutableArray<ulong> Hashes { get; }

    private static ulong[] HashesOf(string text, FeatureReader reader)
    {
        var features = new List<Feature>();
        reader.Read(reader.Read(text), features);
        return [.. features.Select(feature => feature.Hash).Distinct()];
    }

    private int NumberOf(ulong hash)
    {
        if (!numbers.TryGetValue(hash, out var number))
        {
            numbers[hash] = number = numbers.Count;
        }

        return number;
    }
}
