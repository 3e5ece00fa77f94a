namespace SupportNavi.Import;

/// <summary>What to import from where.</summary>
/// <param name="Source">Id of a source in <c>data/sources</c>.</param>
/// <param name="Data">The data folder.</param>
/// <param name="File">A local file, or a folder that holds the source's files.</param>
/// <param name="IsRoot">True when <paramref name="File"/> is a folder in which each source's own <c>local</c> path is looked up.</param>
public sealed record ImportJob(string Source, string Data, string File, bool IsRoot);
