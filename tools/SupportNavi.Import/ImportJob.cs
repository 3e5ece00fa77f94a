namespace SupportNavi.Import;

/// <summary>What to import from where.</summary>
/// <param name="Sources">Ids of sources in <c>data/sources</c>, in order.</param>
/// <param name="Data">The data folder.</param>
/// <param name="File">A local file, or a folder that holds a source's files.</param>
/// <param name="IsRoot">True when <paramref name="File"/> is a folder in which each source's own <c>local</c> path is looked up.</param>
/// <param name="IsTraced">Whether every changed cell is listed, with the rule that changed it; what is doubted always is.</param>
public sealed record ImportJob(IReadOnlyList<string> Sources, string Data, string File, bool IsRoot, bool IsTraced = false);
