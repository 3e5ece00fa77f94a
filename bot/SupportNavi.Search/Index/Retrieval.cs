namespace SupportNavi.Search.Index;

/// <summary>
/// Finds the rows with the highest sum of weight x impact, exactly, reading little: windows are visited in the order of what they could hold at best, and
/// each is left as soon as none of its rows can still reach the bar. Not for two threads at once.
/// </summary>
internal sealed class Retrieval
{
    private readonly WindowScores scores = new();
    private readonly TopRows top = new();
    private int[] bounds = [];
    private long[] order = [];
    private int[] entries = [];

    /// <summary>The best <paramref name="count"/> rows, best first; valid until the next call.</summary>
    /// <param name="map">The index.</param>
    /// <param name="terms">At most <see cref="QueryTerms.Max"/>, weightiest first.</param>
    /// <param name="rows">Only rows of this range.</param>
    /// <param name="count">How many.</param>
    /// <param name="filter">Asked for rows that would be kept, and for no others.</param>
    public IReadOnlyList<ScoredRow> Find<TFilter>(IndexMap map, List<QueryTerm> terms, (int First, int End) rows, int count, ref TFilter filter)
        where TFilter : struct, IRowFilter
    {
        top.Reset(count);
        if (rows.First >= rows.End)
        {
            return top.Rows;
        }

        var first = rows.First >> Posting.WindowBits;
        var windows = Bound(map, terms, first, ((rows.End - 1) >> Posting.WindowBits) - first + 1);
        for (var place = 0; place < windows; place++)
        {
            var window = (int)(uint)order[place];
            var (bound, start) = (bounds[window], (first + window) << Posting.WindowBits);
            if (bound < top.Bar)
            {
                break;
            }

            if (top.Takes(start, bound) && scores.Add(map, terms, entries.AsSpan(window * terms.Count, terms.Count), bound, top.Bar))
            {
                Keep(start, rows, ref filter);
            }
        }

        return top.Rows;
    }

    /// <summary>Puts the windows in the order of the highest score each could hold; those with none are left out.</summary>
    private int Bound(IndexMap map, List<QueryTerm> terms, int first, int count)
    {
        if (bounds.Length < count)
        {
            (bounds, order) = (new int[count], new long[count]);
        }

        if (entries.Length < count * terms.Count)
        {
            entries = new int[count * QueryTerms.Max];
        }

        Array.Clear(bounds, 0, count);
        entries.AsSpan(0, count * terms.Count).Fill(-1);
        for (var place = 0; place < terms.Count; place++)
        {
            var term = terms[place];
            var windows = map.Windows[term.First..term.End];
            var peaks = map.Peaks[term.First..term.End];
            for (var entry = 0; entry < windows.Length; entry++)
            {
                var window = windows[entry] - first;
                bounds[window] += term.Weight * peaks[entry];
                entries[(window * terms.Count) + place] = term.First + entry;
            }
        }

        var used = 0;
        for (var window = 0; window < count; window++)
        {
            if (bounds[window] > 0)
            {
                order[used++] = (-(long)bounds[window] << 32) | (uint)window;
            }
        }

        Array.Sort(order, 0, used);
        return used;
    }

    private void Keep<TFilter>(int start, (int First, int End) rows, ref TFilter filter)
        where TFilter : struct, IRowFilter
    {
        var end = Math.Min(rows.End - start, Posting.WindowRows);
        for (var row = scores.Next(Math.Max(rows.First - start, 0), end, top.Bar); row >= 0; row = scores.Next(row + 1, end, top.Bar))
        {
            if (top.Takes(start + row, scores[row]) && filter.Passes(start + row))
            {
                top.Add(start + row, scores[row]);
            }
        }
    }
}
