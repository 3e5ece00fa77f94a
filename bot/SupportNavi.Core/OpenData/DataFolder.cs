using System.Security.Cryptography;
using System.Text;

namespace SupportNavi.Core.OpenData;

/// <summary>A data folder: <c>guide/</c>, <c>areas/</c>, and one folder of organisations for the nation and each prefecture.</summary>
public static class DataFolder
{
    private static readonly string[] Required =
    [
        "areas/prefectures.csv", "areas/subprefectures.csv", "areas/municipalities.csv",
        "guide/needs.csv", "guide/questions.csv", "guide/answers.csv", "guide/goals.csv",
        "guide/crisis.csv", "guide/crisis_samples.csv", "guide/sensitive_words.csv", "guide/holidays.csv", "guide/words.csv", "guide/utterances.csv", "guide/synonyms.csv", "guide/wording/ja.csv",
    ];

    /// <summary>The CSV files of the dataset by their path relative to the folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder)
    {
        var wording = Path.Combine(folder, "guide", "wording");
        var found = Directory.Exists(wording) ? Directory.EnumerateFiles(wording, "*.csv") : [];
        var organizations = Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder).Select(directory => Path.Combine(directory, "organizations.csv")).Where(File.Exists)
            : [];
        return [.. found.Concat(organizations).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Union(Required).Order(StringComparer.Ordinal)];
    }

    /// <summary>Reads every file; a missing or broken one is a fault.</summary>
    public static Dictionary<string, Table> ReadTables(string folder, ICollection<Fault> faults)
    {
        var tables = new Dictionary<string, Table>(StringComparer.Ordinal);
        foreach (var file in Files(folder))
        {
            if (CsvTable.Read(Path.Combine(folder, file), file, faults) is { } table)
            {
                tables[file] = table;
            }
        }

        return tables;
    }

    /// <summary>A hash over names and contents; it changes when any file does.</summary>
    public static string Checksum(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Files(folder))
        {
            var path = Path.Combine(folder, file);
            hash.AppendData(Encoding.UTF8.GetBytes(file));
            hash.AppendData(File.Exists(path) ? SHA256.HashData(File.ReadAllBytes(path)) : []);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
