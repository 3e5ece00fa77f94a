namespace SupportNavi.Search.Index;

/// <summary>The scores of the rows of one window.</summary>
internal sealed class WindowScores
{
    private const int Few = 12;

    private readonly int[] scores = new int[Posting.WindowRows];
    private readonly int[] hopeful = new int[Few];

    /// <summary>The score of a row of the window. Rows that cannot reach the bar may have less than theirs.</summary>
    public int this[int row] => scores[row];

    /// <summary>
    /// Adds up the scores, weightiest term first; false as soon as no row can reach the bar. When only few rows still can, the remaining terms are looked up
    /// for those alone.
    /// </summary>
    /// <param name="map">The index.</param>
    /// <param name="terms">Weightiest first.</param>
    /// <param name="window">Which window.</param>
    /// <param name="open">What all terms together add at most.</param>
    /// <param name="bar">What a row must reach.</param>
    public bool Add(IndexMap map, List<QueryTerm> terms, int window, int open, int bar)
    {
        Array.Clear(scores);
        var (best, few) = (0, -1);
        foreach (var term in terms)
        {
            var entry = term.First + Windows.FirstAtLeast(map.Windows[term.First..term.End], window);
            if (entry == term.End || map.Windows[entry] != window)
            {
                continue;
            }

            if (best + open < bar)
            {
                return false;
            }

            var postings = map.Postings[map.PostingStarts[entry]..map.PostingStarts[entry + 1]];
            if (few >= 0 || (few = Hopeful(bar - open)) >= 0)
            {
                best = Math.Max(best, AddFew(postings, term.Weight, few));
            }
            else
            {
                best = AddAll(postings, term.Weight, best);
            }

            open -= term.Weight * map.Peaks[entry];
        }

        return best >= bar;
    }

    /// <summary>The first row from <paramref name="from"/> on and before <paramref name="to"/> that reaches the bar; -1 when there is none.</summary>
    public int Next(int from, int to, int bar)
    {
        var next = from < to ? scores.AsSpan(from, to - from).IndexOfAnyInRange(bar, int.MaxValue) : -1;
        return next < 0 ? -1 : from + next;
    }

    private int AddAll(ReadOnlySpan<ushort> postings, int weight, int best)
    {
        foreach (var posting in postings)
        {
            ref var score = ref scores[Posting.Row(posting)];
            score += weight * Posting.Impact(posting);
            best = Math.Max(best, score);
        }

        return best;
    }

    private int AddFew(ReadOnlySpan<ushort> postings, int weight, int few)
    {
        var best = 0;
        foreach (var row in hopeful.AsSpan(0, few))
        {
            var place = postings.BinarySearch(Posting.Of(row, 0));
            place = place < 0 ? ~place : place;
            if (place < postings.Length && Posting.Row(postings[place]) == row)
            {
                scores[row] += weight * Posting.Impact(postings[place]);
            }

            best = Math.Max(best, scores[row]);
        }

        return best;
    }

    /// <summary>How many rows have at least <paramref name="least"/>, or -1 when they are not few.</summary>
    private int Hopeful(int least)
    {
        if (least <= 0)
        {
            return -1;
        }

        var count = 0;
        for (var row = Next(0, scores.Length, least); row >= 0; row = Next(row + 1, scores.Length, least))
        {
            if (count == Few)
            {
                return -1;
            }

            hopeful[count++] = row;
        }

        return count;
    }
}
