using System.Security.Cryptography;
using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing;

/// <summary>What is learnt from samples of a dataset: as it was kept, else learnt now, in some seconds, and kept for the next start where that can be.</summary>
/// <param name="folder">Where it is kept; null for what is gone with the program.</param>
/// <param name="program">Of the dictionary and the code that learns.</param>
/// <param name="reader">Reads texts.</param>
/// <param name="tables">Of the dataset.</param>
/// <param name="readBy">The tables that decide how texts are read.</param>
internal sealed class KeptModels(string? folder, string program, FeatureReader reader, IReadOnlyDictionary<string, Table> tables, IEnumerable<string> readBy)
{
    private readonly string readingBound = Checksum(readBy.Select(tables.GetValueOrDefault).OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells));

    /// <summary>The model of a file, or a new one; null when there is nothing to learn from.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="samples">What is learnt from.</param>
    /// <param name="classes">The classes, without none of them.</param>
    /// <param name="learn">Learns from some of the samples.</param>
    public LearntModel? Open(string file, IEnumerable<Sample> samples, IEnumerable<string> classes, Func<TrainingSet, IReadOnlyList<int>, LearntModel> learn)
    {
        var all = samples.ToList();
        if (all.Count == 0)
        {
            return null;
        }

        string[] names = [.. classes];
        var bound = $"{program} {readingBound} {string.Join(' ', names)} {Checksum(all.SelectMany(sample => new[] { sample.Class, sample.Text, sample.Weight.ToString("R", null) }))}";
        var path = folder is null ? null : Path.Combine(folder, file);
        if (path is not null && LearntModelFile.Read(path, bound, [.. names, Samples.None]) is { } kept)
        {
            return kept;
        }

        var set = new TrainingSet(all, reader.HashesOf, names);
        var model = learn(set, [.. Enumerable.Range(0, set.Samples.Length)]);
        try
        {
            if (path is not null)
            {
                LearntModelFile.Write(path, bound, model);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start learns again.
        }

        return model;
    }

    private static string Checksum(IEnumerable<string> cells)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cell in cells)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(cell));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
