namespace SupportNavi.Search.Index;

/// <summary>The scores of the rows of one window.</summary>
internal sealed class WindowScores
{
    private readonly int[] scores = new int[Posting.WindowRows];

    /// <summary>The score of a row of the window.</summary>
    public int this[int row] => scores[row];

    /// <summary>Adds up the scores, weightiest term first; false as soon as no row can reach the bar.</summary>
    /// <param name="map">The index.</param>
    /// <param name="terms">Weightiest first.</param>
    /// <param name="entries">For each term its entry for the window, -1 for none.</param>
    /// <param name="open">What all terms together add at most.</param>
    /// <param name="bar">What a row must reach.</param>
    public bool Add(IndexMap map, List<QueryTerm> terms, ReadOnlySpan<int> entries, int open, int bar)
    {
        Array.Clear(scores);
        var best = 0;
        for (var place = 0; place < entries.Length; place++)
        {
            var entry = entries[place];
            if (entry < 0)
            {
                continue;
            }

            if (best + open < bar)
            {
                return false;
            }

            var weight = terms[place].Weight;
            foreach (var posting in map.Postings[map.PostingStarts[entry]..map.PostingStarts[entry + 1]])
            {
                ref var score = ref scores[Posting.Row(posting)];
                score += weight * Posting.Impact(posting);
                best = Math.Max(best, score);
            }

            open -= weight * map.Peaks[entry];
        }

        return best >= bar;
    }

    /// <summary>The first row from <paramref name="from"/> on and before <paramref name="to"/> that reaches the bar; -1 when there is none.</summary>
    public int Next(int from, int to, int bar)
    {
        var next = from < to ? scores.AsSpan(from, to - from).IndexOfAnyInRange(bar, int.MaxValue) : -1;
        return next < 0 ? -1 : from + next;
    }
}
