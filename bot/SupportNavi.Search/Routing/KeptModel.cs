using System.Security.Cryptography;
using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing;

/// <summary>What was learnt from the samples of a dataset: as it was kept, else learnt now, in some seconds, and kept for the next start where that can be.</summary>
internal static class KeptModel
{
    private const string File = "needs.bin";

    /// <summary>Everything that changes what is learnt: the samples, and the words and places that decide how they are read.</summary>
    private static readonly string[] LearntFrom =
        [Samples.Utterances, Samples.Synonyms, "guide/needs.csv", "guide/words.csv", "areas/prefectures.csv", "areas/subprefectures.csv", "areas/municipalities.csv"];

    /// <param name="folder">Where it is kept; null for what is gone with the program.</param>
    /// <param name="program">Of the dictionary and the code that learns.</param>
    /// <param name="reader">Reads texts.</param>
    /// <param name="source">The samples.</param>
    public static NeedModel Open(string? folder, string program, FeatureReader reader, FreeTextSource source)
    {
        var needs = source.Directory.Needs.All.Select(need => need.Id).ToList();
        var bound = $"{program} {Checksum(source.Tables)}";
        var path = folder is null ? null : Path.Combine(folder, File);
        if (path is not null && NeedModelFile.Read(path, bound, [.. needs, Samples.None]) is { } kept)
        {
            return kept;
        }

        var set = new TrainingSet(Samples.All(source.Tables), reader, needs);
        var model = Trainer.Train(set, [.. Enumerable.Range(0, set.Samples.Length)]);
        try
        {
            if (path is not null)
            {
                NeedModelFile.Write(path, bound, model);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start learns again.
        }

        return model;
    }

    private static string Checksum(IReadOnlyDictionary<string, Table> tables)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var cell in LearntFrom.Select(tables.GetValueOrDefault).OfType<Table>().SelectMany(table => table.Rows).SelectMany(row => row.Cells))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(cell));
            hash.AppendData([0]);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
