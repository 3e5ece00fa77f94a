using System.Collections.Immutable;

namespace SupportNavi.Import.Reading;

/// <summary>One table of a published file. Rows are read as they are asked for, so that a list of any length needs little memory.</summary>
internal interface ISheet : IDisposable
{
    /// <summary>The file's name as reports tell it, without folders.</summary>
    string File { get; }

    /// <summary>The sheet of a workbook or the path of a JSON list; "" where a file has but one table.</summary>
    string Name { get; }

    /// <summary>The names of the columns, several header rows joined; none is empty and none is there twice.</summary>
    ImmutableArray<string> Header { get; }

    /// <summary>1-based line of the last header row.</summary>
    int HeaderLine { get; }

    /// <summary>How the file was read, in the staff's language: encoding with its evidence, separator, title lines, repairs.</summary>
    IReadOnlyList<string> Notes { get; }

    /// <summary>Every row after the header exactly once, in order; can be read once.</summary>
    /// <exception cref="ImportException">The file turns out to be damaged or to exceed a limit; the message says what, where and what to do.</exception>
    IEnumerable<SheetRow> Rows { get; }
}

/// <summary>One row of a sheet.</summary>
/// <param name="Line">1-based line or row the row starts on.</param>
/// <param name="Cells">As many as the header has, trimmed of nothing; missing ones are "".</param>
/// <param name="Kind">What the row is.</param>
/// <param name="Section">The nearest section row above (札幌市, 医療機関), "" for none.</param>
/// <param name="Surplus">Text in cells beyond the header, "" for none.</param>
internal sealed record SheetRow(int Line, string[] Cells, RowKind Kind, string Section, string Surplus);

/// <summary>What a row of a sheet is.</summary>
internal enum RowKind
{
    /// <summary>An organisation, or whatever the list is of.</summary>
    Data,

    /// <summary>No cell holds a letter or digit.</summary>
    Blank,

    /// <summary>A heading inside the body, in one cell.</summary>
    Section,

    /// <summary>A sum or a count (合計, 小計, 計 12件).</summary>
    Total,

    /// <summary>The header once more.</summary>
    Header,

    /// <summary>A remark below or between the rows (※ …).</summary>
    Remark,

    /// <summary>A row that was left from trying (テスト, sample).</summary>
    Test,
}

/// <summary>How a file is to be read where its evidence is not enough; from the source's YAML.</summary>
/// <param name="Sheet">Name of the sheet, or path of the list in JSON (<c>data.items</c>); null for the first that is a list.</param>
/// <param name="HeaderRows">How many rows make the header; null to find out.</param>
/// <param name="Encoding">utf-8, cp932, utf-16, euc-jp; null to find out.</param>
internal sealed record ReadOptions(string? Sheet = null, int? HeaderRows = null, string? Encoding = null);
