namespace SupportNavi.Import.Sources;

/// <summary>
/// Further rows for rows of a list (追加情報: another place, another day), in a file or a sheet beside it. Each stands for its parent's row with its own cells laid
/// over it.
/// </summary>
internal sealed class ChildTable
{
    /// <summary>What the file's name has at its end besides the parent's: <c>_tsuika</c>.</summary>
    public string Tail { get; set; } = "";

    /// <summary>The sheet it is on in a workbook.</summary>
    public string Sheet { get; set; } = "";

    /// <summary>Headers under which the parent's key may stand.</summary>
    public List<string> Key { get; set; } = [];

    /// <summary>The parent's field that holds the same key.</summary>
    public string Parent { get; set; } = "";

    /// <summary>Fields that say one thing together, such as an address and its coordinates: a row with one of them takes none of the others from its parent.</summary>
    public List<List<string>> Together { get; set; } = [];
}
