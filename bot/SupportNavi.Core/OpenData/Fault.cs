namespace SupportNavi.Core.OpenData;

/// <summary>What is wrong with the data, where, and what to do about it. Every fault of a file is reported at once.</summary>
/// <param name="File">Path relative to the data folder, with forward slashes.</param>
/// <param name="Line">1-based line in the file; 0 when the fault is about the file as a whole.</param>
/// <param name="Message">One sentence in plain English.</param>
public sealed record Fault(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>, the form that <c>supportnavi check</c> prints.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
