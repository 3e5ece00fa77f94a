namespace SupportNavi.Search.Index;

/// <summary>A row and its score in whole numbers, so that the order of adding changes nothing.</summary>
internal readonly record struct ScoredRow(int Row, int Score);

/// <summary>The best rows so far: higher score first, then the earlier row. A row of less than three fifths of the best score is no result.</summary>
internal sealed class TopRows
{
    private readonly List<ScoredRow> rows = [];
    private int capacity;

    /// <summary>The rows, best first; valid until the next <see cref="Reset"/>.</summary>
    public IReadOnlyList<ScoredRow> Rows => rows;

    /// <summary>What a row must reach at least.</summary>
    public int Bar { get; private set; }

    /// <summary>Whether a row of exactly <see cref="Bar"/> must also come before the last kept row.</summary>
    public int LastRow { get; private set; }

    /// <summary>Whether a row is good enough beside the best one.</summary>
    public static bool IsResult(int score, int best) => score >= Least(best);

    private static int Least(int best) => (int)(((best * 3L) + 4) / 5);

    public void Reset(int count)
    {
        rows.Clear();
        (capacity, Bar, LastRow) = (count, 1, int.MaxValue);
    }

    /// <summary>Whether a row would be kept.</summary>
    public bool Takes(int row, int score) => score > Bar || (score == Bar && row < LastRow);

    /// <summary>Adds a row that <see cref="Takes"/> accepted.</summary>
    public void Add(int row, int score)
    {
        var place = rows.Count;
        while (place > 0 && (rows[place - 1].Score < score || (rows[place - 1].Score == score && rows[place - 1].Row > row)))
        {
            place--;
        }

        rows.Insert(place, new(row, score));
        if (rows.Count > capacity)
        {
            rows.RemoveAt(capacity);
        }

        var least = Least(rows[0].Score);
        while (rows[^1].Score < least)
        {
            rows.RemoveAt(rows.Count - 1);
        }

        var full = rows.Count == capacity;
        (Bar, LastRow) = full && rows[^1].Score >= least ? (rows[^1].Score, rows[^1].Row) : (least, int.MaxValue);
    }
}
