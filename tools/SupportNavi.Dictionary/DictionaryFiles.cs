using System.Security.Cryptography;

namespace SupportNavi.Dictionary;

/// <summary>The files of the IPADIC dictionary in the npm package kuromoji 0.1.2, as <c>package-lock.json</c> pins it.</summary>
public static class DictionaryFiles
{
    /// <summary>What is wrong with the files in <paramref name="folder"/>: those that are missing or are not the pinned ones. Empty when all is well.</summary>
    public static IReadOnlyList<string> Verify(string folder)
    {
        var problems = new List<string>();
        foreach (var (hash, name) in Pinned())
        {
            var path = Path.Combine(folder, name);
            if (!File.Exists(path))
            {
                problems.Add($"{name}: missing; run npm ci --ignore-scripts in tools/SupportNavi.Dictionary");
                continue;
            }

            using var file = File.OpenRead(path);
            if (!Convert.ToHexStringLower(SHA256.HashData(file)).Equals(hash, StringComparison.Ordinal))
            {
                problems.Add($"{name}: not the pinned file; delete node_modules and install again");
            }
        }

        return problems;
    }

    private static IEnumerable<(string Hash, string Name)> Pinned()
    {
        using var stream = typeof(DictionaryFiles).Assembly.GetManifestResourceStream("dictionary.sha256")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            yield return (words[0], words[1]);
        }
    }
}
