namespace SupportNavi.Import.Normalising;

/// <summary>Fills the marks for "as above" (〃, 同上). One for each sheet, which must see every row in order.</summary>
internal sealed class Ditto
{
    private static readonly string[] Marks = ["〃", "々", "″", "”", "“", "＂", "\"", "''", "同上", "同　上", "同 上", "仝", "上に同じ", "同じく"];
    private readonly Dictionary<string, string> above = new(StringComparer.Ordinal);

    /// <summary>Whether a cell is only a mark.</summary>
    public static bool IsMark(string cell) => Array.IndexOf(Marks, cell.Trim()) >= 0;

    /// <summary>Forgets the rows above: a heading or subtotal stands between, and a mark never reaches over it.</summary>
    public void StartSection() => above.Clear();

    /// <summary>The cell, or for a mark the cell above it in the same column.</summary>
    public Cleaned Fill(string column, string cell)
    {
        if (!IsMark(cell))
        {
            above[column] = cell;
            return new(cell);
        }

        return above.GetValueOrDefault(column, "") is { Length: > 0 } value
            ? new(value, "ditto")
            : new("", "ditto.refused", StaffWords.Of("ditto.refused", cell.Trim()));
    }
}
