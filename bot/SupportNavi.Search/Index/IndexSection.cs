namespace SupportNavi.Search.Index;

/// <summary>The parts of an index file, in order. T terms, E pairs of a term and a window, P postings, R rows, N names, A areas.</summary>
internal enum IndexSection
{
    /// <summary>T ulong, ascending: <see cref="TermId"/>.</summary>
    Terms,

    /// <summary>T + 1 int: where the windows of a term begin.</summary>
    TermStarts,

    /// <summary>E ushort: which window.</summary>
    Windows,

    /// <summary>E byte: the highest impact in it.</summary>
    Peaks,

    /// <summary>E + 1 int: where its postings begin.</summary>
    PostingStarts,

    /// <summary>P ushort: <see cref="Posting"/>.</summary>
    Postings,

    /// <summary>R int: the place in the directory.</summary>
    Organizations,

    /// <summary>R <see cref="RowMasks"/>.</summary>
    Masks,

    /// <summary>2 R int: the name of a row and that of its operator.</summary>
    RowNames,

    /// <summary>3 N + 1 int: where the plain, kana and Latin form of a name begin in <see cref="NameText"/>; form 0 is empty.</summary>
    NameStarts,

    /// <summary>The forms in UTF-16.</summary>
    NameText,

    /// <summary>Ids of the areas, each followed by a line feed, UTF-8.</summary>
    AreaIds,

    /// <summary>2 A int: first row, row after the last.</summary>
    AreaRows,

    /// <summary>Not a part: how many there are.</summary>
    Count,
}
