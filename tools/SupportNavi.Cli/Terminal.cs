namespace SupportNavi.Cli;

/// <summary>What a verb may touch of the world: the three streams and the clock.</summary>
public sealed record Terminal(TextReader In, TextWriter Out, TextWriter Error, TimeProvider Clock);
