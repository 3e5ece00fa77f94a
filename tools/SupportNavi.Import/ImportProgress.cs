namespace SupportNavi.Import;

/// <summary>How far an import is.</summary>
/// <param name="Source">Id of the source.</param>
/// <param name="Step">What is being done, in the staff's language.</param>
/// <param name="Rows">How many rows are behind.</param>
public readonly record struct ImportProgress(string Source, string Step, int Rows);
