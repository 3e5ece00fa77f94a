namespace SupportNavi.Import.Sources;

/// <summary>One file of a source, or several of one shape.</summary>
internal sealed class SourceFile
{
    /// <summary>Its name below the source's folder; <c>*</c> stands for any part of a name, and the files are read in ordinal order.</summary>
    public string Name { get; set; } = "";

    /// <summary>Becomes the field <c>code</c> of each row.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name of the sheet, or path of the list in JSON; empty for the first that is a list.</summary>
    public string Sheet { get; set; } = "";

    /// <summary>How many rows make the header; 0 to find out.</summary>
    public int HeaderRows { get; set; }

    /// <summary>utf-8, cp932, utf-16 or euc-jp; empty to find out.</summary>
    public string Encoding { get; set; } = "";

    /// <summary>Where the publisher has it; null when it comes only by <c>--file</c>.</summary>
    public SourceLocation? From { get; set; }
}
