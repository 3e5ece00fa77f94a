namespace SupportNavi.Import.Sources;

/// <summary>When every pattern matches (and none of <see cref="Unless"/>), the rest applies. Named groups become fields.</summary>
internal sealed class Rule
{
    public Dictionary<string, string> When { get; set; } = [];

    public Dictionary<string, string> Unless { get; set; } = [];

    public Dictionary<string, string> Set { get; set; } = [];

    /// <summary>Like <see cref="Set"/>, for fields that are still empty.</summary>
    public Dictionary<string, string> Default { get; set; } = [];

    /// <summary>Values added to <c>|</c>-lists.</summary>
    public Dictionary<string, string> Add { get; set; } = [];

    /// <summary>Why the row lies outside what this import is for.</summary>
    public string Skip { get; set; } = "";

    /// <summary>Why the row is refused.</summary>
    public string Refuse { get; set; } = "";

    /// <summary>Why the row is held back until someone finds out more.</summary>
    public string Hold { get; set; } = "";
}
