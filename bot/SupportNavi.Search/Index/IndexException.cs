namespace SupportNavi.Search.Index;

/// <summary>An index file cannot be used: missing, damaged, of another version or of other data. Build it again.</summary>
public sealed class IndexException(string message, Exception? inner = null) : Exception(message, inner);
