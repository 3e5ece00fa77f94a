namespace SupportNavi.Import.Reading;

/// <summary>The tables of a file of which one is read; the others are closed.</summary>
internal sealed class Sheets
{
    /// <param name="all">All tables of the file.</param>
    public Sheets(IReadOnlyList<ISheet> all)
    {
        First = all.Count > 0 ? all[0] : null;
        foreach (var other in all.Skip(1))
        {
            other.Dispose();
        }
    }

    /// <summary>The first one, the caller's to dispose; null when there is none.</summary>
    public ISheet? First { get; }
}
