using System.Collections.Immutable;

namespace SupportNavi.Core.OpenData;

/// <summary>One data file as text cells, whether it was read from CSV or from a snapshot.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Header">Column names in file order.</param>
/// <param name="Rows">Data rows; every row has exactly as many cells as the header.</param>
public sealed record Table(string File, ImmutableArray<string> Header, ImmutableArray<TableRow> Rows);

/// <summary>One data row with the line it starts on (1-based, header included).</summary>
public sealed record TableRow(int Line, string[] Cells);
