namespace SupportNavi.Import.Sources;

/// <summary>Where a publisher has a file: an address, or the newest matching resource of a dataset in a CKAN catalogue.</summary>
internal sealed class SourceLocation
{
    /// <summary>http or https address of the file.</summary>
    public string Url { get; set; } = "";

    /// <summary>Address of a CKAN catalogue.</summary>
    public string Ckan { get; set; } = "";

    /// <summary>Id or name of its dataset.</summary>
    public string Dataset { get; set; } = "";

    /// <summary>Regular expression for a resource's name, address or format.</summary>
    public string Resource { get; set; } = "";

    /// <summary>Whether an address inside the own network is meant; refused otherwise.</summary>
    public bool AllowPrivate { get; set; }
}
