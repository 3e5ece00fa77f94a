namespace SupportNavi.Core.Guide.Lint;

/// <summary>
/// Finds texts that say nearly the same, by their character 3-grams. Two that have so much in common share one of their rarest grams (prefix filtering; Chaudhuri, Ganti
/// and Kaushik 2006), so that few are compared.
/// </summary>
internal static class NearlySame
{
    /// <summary>Share of 3-grams in common (Jaccard) from which two texts say the same.</summary>
    private const double Same = 0.75;

    /// <summary>For each text the first earlier one that is nearly the same, or null.</summary>
    /// <param name="keys">The texts, folded.</param>
    public static int?[] Earlier(IReadOnlyList<string> keys)
    {
        var grams = keys.Select(Grams).ToArray();
        var common = grams.SelectMany(text => text).CountBy(gram => gram).ToDictionary();
        var byGram = new Dictionary<ulong, List<int>>();
        var found = new int?[keys.Count];
        for (var text = 0; text < found.Length; text++)
        {
            var similar = new HashSet<int>();
            var fewest = grams[text].Length - (int)Math.Ceiling(Same * grams[text].Length) + 1;
            foreach (var gram in grams[text].OrderBy(gram => common[gram]).ThenBy(gram => gram).Take(fewest))
            {
                if (!byGram.TryGetValue(gram, out var places))
                {
                    byGram[gram] = places = [];
                }

                similar.UnionWith(places);
                places.Add(text);
            }

            found[text] = similar.Where(place => IsSame(grams[place], grams[text])).Select(place => (int?)place).Min();
        }

        return found;
    }

    /// <summary>The grams in order, each once; up to three characters as one number.</summary>
    private static ulong[] Grams(string key)
    {
        var grams = new SortedSet<ulong>();
        for (var start = 0; start < Math.Max(1, key.Length - 2); start++)
        {
            var gram = 1UL;
            foreach (var character in key.AsSpan(start, Math.Min(3, key.Length - start)))
            {
                gram = (gram << 16) | character;
            }

            grams.Add(gram);
        }

        return [.. grams];
    }

    private static bool IsSame(ulong[] one, ulong[] other)
    {
        var (common, at) = (0, 0);
        foreach (var gram in one)
        {
            while (at < other.Length && other[at] < gram)
            {
                at++;
            }

            common += at < other.Length && other[at] == gram ? 1 : 0;
        }

        return common >= Same * (one.Length + other.Length - common);
    }
}
