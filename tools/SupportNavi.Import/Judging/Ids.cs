using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Judging;

/// <summary>Ids that stay the same when a source is imported again: from its own key, else from name and city (an address found later may tell the ward).</summary>
internal static partial class Ids
{
    /// <summary>As the bot reads them.</summary>
    private const int MaxLength = 40;

    private const int HashLength = 10;

    /// <summary>The windows with their ids, sorted by id. Where several have the same key, the first by the source's tail keeps it and the others carry the tail.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="windows">The numbers of the rows that are windows.</param>
    public static IReadOnlyList<(string Id, int Row)> Of(RowStore rows, IEnumerable<int> windows)
    {
        var ordered = windows.ToArray();
        Array.Sort(ordered, (one, other) => string.CompareOrdinal(rows[one].Key, rows[other].Key) is var order and not 0 ? order : one - other);
        var ids = new List<(string Id, int Row)>(ordered.Length);
        for (var (first, end) = (0, 0); first < ordered.Length; first = end)
        {
            var key = rows[ordered[first]].Key;
            while (end < ordered.Length && rows[ordered[end]].Key == key)
            {
                end++;
            }

            ids.AddRange(end == first + 1 ? [(key, ordered[first])] : Apart(rows, key, ordered[first..end]));
        }

        ids.Sort((one, other) => string.CompareOrdinal(one.Id, other.Id) is var order and not 0 ? order : one.Row - other.Row);
        return ids;
    }

    private static IEnumerable<(string Id, int Row)> Apart(RowStore rows, string key, int[] same)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (tail, row) in same.Select(row => (Tail: rows.Read(row)["key_tail"], Row: row)).OrderBy(pair => pair.Tail, StringComparer.Ordinal))
        {
            yield return (Candidates(key, tail).First(taken.Add), row);
        }
    }

    /// <summary>What the id of a row's window begins with.</summary>
    public static string Key(Source source, Draft draft)
    {
        var key = RuleRunner.Fill(source.Key, draft);
        var text = key.Length > 0 ? key : Hash($"{TextFolding.Key(draft["name"])}|{draft["city"]}");
        var id = Slug(source.Prefix.Length == 0 ? text : $"{source.Prefix}-{text}");
        return id.Length <= MaxLength ? id : Slug($"{source.Prefix}-{Hash(key)}");
    }

    /// <summary>The key itself, then with its tail in letters and digits, as a hash, and with a number.</summary>
    private static IEnumerable<string> Candidates(string key, string tail)
    {
        yield return key;
        if (Slug($"{key}-{tail}") is { Length: <= MaxLength } spelled)
        {
            yield return spelled;
        }

        var hashed = $"{key[..Math.Min(key.Length, MaxLength - HashLength - 5)]}-{Hash(tail)}";
        yield return hashed;
        for (var number = 2; ; number++)
        {
            yield return $"{hashed}-{number}";
        }
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];

    private static string Slug(string text) => Other().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Other();
}
