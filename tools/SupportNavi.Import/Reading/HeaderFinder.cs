namespace SupportNavi.Import.Reading;

/// <summary>Finds the rows that name the columns among the first rows of a table.</summary>
internal sealed class HeaderFinder(IReadOnlyList<RawRow> rows, IReadOnlyList<MergedCells> merged)
{
    /// <summary>A row this near to the best one is the header if it stands above it: headers come first.</summary>
    private const double NearTheBest = 0.85;

    private const int MostRows = 5;

    private const int LongestGroup = 20;

    private static readonly string[] TitleWords = ["現在", "一覧", "年度", "作成", "単位", "更新", "※", "出典"];

    private readonly int mostFilled = rows.Count == 0 ? 0 : rows.Max(Filled);

    /// <summary>Index of the first and last header row; null when no row can be one.</summary>
    /// <param name="count">How many rows make the header; null to find out.</param>
    public (int First, int Last)? Find(int? count)
    {
        var scores = rows.Take(Limits.TitleRows + 1).Select(Score).ToArray();
        if (scores.Length == 0 || scores.Max() is not (> 0 and var best))
        {
            return null;
        }

        var index = Array.FindIndex(scores, score => score >= best * NearTheBest);
        var (first, last) = Grow(index);
        return (first, count is { } wanted ? Math.Min(first + wanted, rows.Count) - 1 : last);
    }

    /// <summary>How many cells say something.</summary>
    public static int Filled(RawRow row) => row.Cells.Count(CellText.IsFilled);

    private double Score(RawRow row)
    {
        var filled = row.Cells.Where(CellText.IsFilled).Select(cell => cell.Trim()).ToArray();
        if (filled.Length == 0 || (filled.Length == 1 && mostFilled > 1))
        {
            return 0;
        }

        var labels = filled.Count(HeaderWords.IsLabel);
        var distinct = filled.Distinct(StringComparer.Ordinal).Count();
        var known = filled.Count(HeaderWords.Knows);
        return (10.0 * filled.Length / mostFilled) + (10.0 * labels / filled.Length) + (5.0 * distinct / filled.Length) + (3.0 * Math.Min(known, 6));
    }

    private (int First, int Last) Grow(int index)
    {
        var (first, last) = (index, index);
        for (var changed = true; changed && last - first + 1 < MostRows;)
        {
            changed = false;
            if (first > 0 && (IsMergedInto(first - 1, first) || IsGroupRow(first - 1, first)))
            {
                first--;
                changed = true;
            }
            else if (last + 1 < rows.Count && (IsMergedInto(last, last + 1) || IsLowerRow(last, last + 1)))
            {
                last++;
                changed = true;
            }
        }

        return (first, last);
    }

    private bool IsMergedInto(int upper, int lower) =>
        merged.Any(range => range.FirstLine <= rows[upper].Line && range.LastLine >= rows[lower].Line);

    /// <summary>Words for several columns each, above the names; not a title with a date beside it.</summary>
    private bool IsGroupRow(int upper, int lower)
    {
        var groups = rows[upper].Cells.Where(CellText.IsFilled).ToArray();
        if (groups.Length < 2 || !groups.All(IsGroup) || Filled(rows[lower]) <= 1)
        {
            return false;
        }

        var filling = Enumerable.Range(0, rows[upper].Cells.Length).Count(column => IsFilled(upper, column) && !IsFilled(lower, column));
        var spans = merged.Count(range => range.FirstLine == rows[upper].Line && range.LastColumn > range.FirstColumn);
        return spans > 0 || filling > 0 || groups.Length < Filled(rows[lower]);
    }

    /// <summary>Names below a header with gaps: each stands under a gap, or under the word its group begins with.</summary>
    private bool IsLowerRow(int upper, int lower)
    {
        if (merged.Any(range => range.FirstLine <= rows[upper].Line && range.LastLine >= rows[upper].Line && range.LastColumn == range.FirstColumn))
        {
            return false;
        }

        var filled = Enumerable.Range(0, rows[lower].Cells.Length).Where(column => IsFilled(lower, column)).ToArray();
        return filled.Length >= 2
            && !IsFilled(lower, 0)
            && lower + 1 < rows.Count
            && IsFilled(lower + 1, 0)
            && filled.All(column => IsGroup(rows[lower].Cells[column]) && (!IsFilled(upper, column) || !IsFilled(upper, column + 1)))
            && filled.Any(column => !IsFilled(upper, column));
    }

    private bool IsFilled(int row, int column) => column < rows[row].Cells.Length && CellText.IsFilled(rows[row].Cells[column]);

    private static bool IsGroup(string text) =>
        HeaderWords.IsLabel(text) && text.Length <= LongestGroup && !TitleWords.Any(word => text.Contains(word, StringComparison.Ordinal));
}
