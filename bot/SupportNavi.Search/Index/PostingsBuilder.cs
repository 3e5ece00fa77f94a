using System.Runtime.InteropServices;

namespace SupportNavi.Search.Index;

/// <summary>Turns rows of terms into terms with their rows.</summary>
internal sealed class PostingsBuilder
{
    private readonly Dictionary<ulong, int> numbers = [];
    private readonly List<int> counts = [];
    private readonly List<int> rowStarts = [0];
    private readonly List<int> terms = [];
    private readonly List<byte> impacts = [];

    /// <summary>Adds the next row.</summary>
    public void Add(RowTerm[] row)
    {
        foreach (var (term, impact) in row)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, term, out var isKnown);
            if (!isKnown)
            {
                number = counts.Count;
                counts.Add(0);
            }

            CollectionsMarshal.AsSpan(counts)[number]++;
            terms.Add(number);
            impacts.Add(impact);
        }

        rowStarts.Add(terms.Count);
    }

    public void Write(ReadOnlyMemory<byte>[] sections)
    {
        var sorted = numbers.OrderBy(pair => pair.Key).ToArray();
        var (rows, postings, starts) = Invert(sorted);
        var (windows, peaks, postingStarts, termStarts) = (new List<ushort>(), new List<byte>(), new List<int>(), new int[sorted.Length + 1]);
        for (var place = 0; place < sorted.Length; place++)
        {
            for (var posting = starts[place]; posting < starts[place + 1]; posting++)
            {
                var window = (ushort)(rows[posting] >> Posting.WindowBits);
                if (windows.Count == termStarts[place] || windows[^1] != window)
                {
                    windows.Add(window);
                    peaks.Add(0);
                    postingStarts.Add(posting);
                }

                peaks[^1] = (byte)Math.Max(peaks[^1], Posting.Impact(postings[posting]));
            }

            termStarts[place + 1] = windows.Count;
        }

        postingStarts.Add(postings.Length);
        sections[(int)IndexSection.Terms] = IndexBuilder.Bytes(sorted.Select(pair => pair.Key).ToArray());
        sections[(int)IndexSection.TermStarts] = IndexBuilder.Bytes(termStarts);
        sections[(int)IndexSection.Windows] = IndexBuilder.Bytes(windows.ToArray());
        sections[(int)IndexSection.Peaks] = IndexBuilder.Bytes(peaks.ToArray());
        sections[(int)IndexSection.PostingStarts] = IndexBuilder.Bytes(postingStarts.ToArray());
        sections[(int)IndexSection.Postings] = IndexBuilder.Bytes(postings);
    }

    /// <summary>Row and posting of every term in the order of <paramref name="sorted"/>, each term's rows ascending, and where each term begins.</summary>
    private (int[] Rows, ushort[] Postings, int[] Starts) Invert(KeyValuePair<ulong, int>[] sorted)
    {
        var starts = new int[sorted.Length + 1];
        var next = new int[sorted.Length];
        for (var place = 0; place < sorted.Length; place++)
        {
            next[sorted[place].Value] = starts[place];
            starts[place + 1] = starts[place] + counts[sorted[place].Value];
        }

        var (rows, postings) = (new int[terms.Count], new ushort[terms.Count]);
        for (var row = 0; row + 1 < rowStarts.Count; row++)
        {
            for (var index = rowStarts[row]; index < rowStarts[row + 1]; index++)
            {
                var at = next[terms[index]]++;
                rows[at] = row;
                postings[at] = Posting.Of(row, impacts[index]);
            }
        }

        return (rows, postings, starts);
    }
}
