namespace SupportNavi.Search.Routing.Learning;

/// <summary>Which of many rows were met; emptied in the time of those that were.</summary>
internal sealed class RowSet(int count)
{
    private readonly bool[] isIn = new bool[count];
    private readonly List<int> rows = [];

    /// <summary>False when it was there already.</summary>
    public bool Add(int row)
    {
        if (isIn[row])
        {
            return false;
        }

        isIn[row] = true;
        rows.Add(row);
        return true;
    }

    /// <summary>Takes all out.</summary>
    public void Clear()
    {
        foreach (var row in rows)
        {
            isIn[row] = false;
        }

        rows.Clear();
    }
}
