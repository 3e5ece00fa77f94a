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
internal sealed class KeptModels(string? folder, string program, FeatureReader reader, IReadOnlyDictionary<string, Table> tables)
{
    /// <summary>What decides how samples are read.</summary>
    private static readonly string[] ReadBy = ["guide/words.csv", "areas/prefectures.csv", "areas/subprefectures.csv", "areas/municipalities.csv"];

    /// <summary>The model of a file, or a new one.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="learntFrom">The tables that the samples stand in.</param>
    /// <param name="classes">The classes, without none of them.</param>
    /// <param name="read">Reads the samples; called when they must be learnt from.</param>
    /// <param name="learn">Learns from some of them.</param>
    public LearntModel Open(string file, string[] learntFrom, string[] classes, Func<IEnumerable<Sample>> read, Func<TrainingSet, IReadOnlyList<int>, LearntModel> learn)
    {
        var bound = $"{program} {string.Join(' ', classes)} {Checksum(learntFrom.Concat(ReadBy))}";
        var path = folder is null ? null : Path.Combine(folder, file);
        if (path is not null && LearntModelFile.Read(path, bound, [.. classes, Samples.None]) is { } kept)
        {
            return kept;
        }

        var set = new TrainingSet(read(), reader.HashesOf, classes);
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

    private string Checksum(IEnumerable<string> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cell in files.Select(tables.GetValueOrDefault).OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(cell));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
