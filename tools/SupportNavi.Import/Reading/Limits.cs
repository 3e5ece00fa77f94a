namespace SupportNavi.Import.Reading;

/// <summary>What a published file may not exceed; far above any real list, and low enough that a hostile file is refused before it fills the memory.</summary>
internal static class Limits
{
    public const long FileBytes = 1L << 30;

    /// <summary>JSON and the older Excel form have to be in memory as a whole.</summary>
    public const long WholeFileBytes = 64L << 20;

    public const int CellCharacters = 100_000;

    public const int RowCharacters = 1_000_000;

    public const int Columns = 1_000;

    /// <summary>Excel's own limit.</summary>
    public const int WorkbookRows = 1_048_576;

    /// <summary>Excel's own limit; formatted but empty cells may reach it.</summary>
    public const int WorkbookColumns = 16_384;

    public const int Sheets = 100;

    public const int ZipEntries = 10_000;

    /// <summary>The zip's list of 10,000 parts with long names is smaller.</summary>
    public const long ZipDirectoryBytes = 16L << 20;

    public const long UnpackedBytes = 1L << 30;

    /// <summary>Texts of a workbook are in memory as a whole.</summary>
    public const long SharedTextBytes = 256L << 20;

    public const int Ratio = 200;

    /// <summary>Below this size a high ratio is harmless (a sheet of blank rows).</summary>
    public const long RatioFromBytes = 10L << 20;

    /// <summary>Rows above the header.</summary>
    public const int TitleRows = 20;

    /// <summary>Rows that are looked at to find header and shape.</summary>
    public const int PreviewRows = 60;

    public const int JsonDepth = 64;

    public const int HeaderCharacters = 40;
}
