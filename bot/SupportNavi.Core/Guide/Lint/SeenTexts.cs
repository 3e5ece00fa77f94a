namespace SupportNavi.Core.Guide.Lint;

/// <summary>Texts by their character 3-grams, so that one is found that was there already in nearly the same words.</summary>
internal sealed class SeenTexts
{
    /// <summary>Share of 3-grams in common (Jaccard) from which two texts say the same.</summary>
    private const double Same = 0.75;

    private readonly Dictionary<string, List<int>> byGram = new(StringComparer.Ordinal);
    private readonly List<(int Line, int Grams)> texts = [];

    /// <summary>Adds a folded text.</summary>
    /// <returns>The line of an earlier one that is nearly the same, or null.</returns>
    public int? Add(string key, int line)
    {
        var grams = Enumerable.Range(0, Math.Max(1, key.Length - 2)).Select(start => key.Substring(start, Math.Min(3, key.Length - start))).ToHashSet(StringComparer.Ordinal);
        var common = new Dictionary<int, int>();
        foreach (var gram in grams)
        {
            if (!byGram.TryGetValue(gram, out var places))
            {
                byGram[gram] = places = [];
            }

            foreach (var place in places)
            {
                common[place] = common.GetValueOrDefault(place) + 1;
            }

            places.Add(texts.Count);
        }

        texts.Add((line, grams.Count));
        return common.Where(pair => pair.Value >= Same * (grams.Count + texts[pair.Key].Grams - pair.Value)).Select(pair => (int?)texts[pair.Key].Line).Min();
    }
}
