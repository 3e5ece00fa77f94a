using System.Collections.Immutable;

namespace SupportNavi.Import.Guessing;

/// <summary>A proposed mapping of one table.</summary>
/// <param name="File">The file.</param>
/// <param name="Sheet">The sheet or path, "" for the only one.</param>
/// <param name="IsList">Whether it looks like a list of organisations; a table of figures does not.</param>
/// <param name="Columns">The proposed columns, surest first.</param>
/// <param name="Others">Headers nothing was found for.</param>
/// <param name="Preview">The first rows, each a field and its cell.</param>
/// <param name="Rows">How many rows are organisations.</param>
/// <param name="Notes">How the file was read.</param>
internal sealed record MappingGuess(
    string File, string Sheet, bool IsList, ImmutableArray<GuessedColumn> Columns, ImmutableArray<string> Others, ImmutableArray<ImmutableArray<(string Field, string Cell)>> Preview, int Rows, IReadOnlyList<string> Notes);

/// <summary>A column and the field it may be.</summary>
/// <param name="Field">Our field.</param>
/// <param name="Header">The column.</param>
/// <param name="Confidence">From 0 to 1.</param>
internal readonly record struct GuessedColumn(string Field, string Header, double Confidence);
