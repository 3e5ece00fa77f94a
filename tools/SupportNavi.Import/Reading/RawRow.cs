namespace SupportNavi.Import.Reading;

/// <summary>A row as the file has it, before anything is known about the table.</summary>
/// <param name="Line">1-based line or row it starts on.</param>
/// <param name="Cells">Its cells, cleaned by <see cref="CellText"/>; as many as the row has.</param>
internal sealed record RawRow(int Line, string[] Cells);

/// <summary>One table as the file has it: its rows can be read any number of times, each time from the start.</summary>
/// <param name="File">The file's name as reports tell it.</param>
/// <param name="Name">The sheet or path, "" for the only one.</param>
/// <param name="Rows">Gives every row, blank ones too.</param>
/// <param name="Merged">Cells that are one; empty where the format knows none.</param>
/// <param name="Notes">How the file was read.</param>
/// <param name="NamesItsColumns">The first row is the header for certain, as in JSON.</param>
internal sealed record RawTable(
    string File,
    string Name,
    Func<IEnumerable<RawRow>> Rows,
    IReadOnlyList<MergedCells> Merged,
    IReadOnlyList<string> Notes,
    bool NamesItsColumns = false);

/// <summary>Cells that are shown as one; lines are 1-based, columns 0-based, all inclusive.</summary>
internal readonly record struct MergedCells(int FirstLine, int LastLine, int FirstColumn, int LastColumn);
