namespace SupportNavi.Import.Sources;

/// <summary>One open-data source as described by <c>data/sources/*.yaml</c>: where it comes from and how its rows become organisations.</summary>
internal sealed class Source
{
    /// <summary>The file's name without its extension; the <c>source</c> column of what it yields.</summary>
    public string Id { get; set; } = "";

    /// <summary>Position in <c>import --all</c>: a source that merges into another's windows comes later.</summary>
    public int Order { get; set; }

    /// <summary>Whether <c>import --all</c> takes it; the mapping of a family of lists is named alone.</summary>
    public bool All { get; set; } = true;

    /// <summary><c>organizations</c> or <c>areas</c>.</summary>
    public string Yields { get; set; } = "organizations";

    /// <summary>Folder below <c>data/</c> that receives the result.</summary>
    public string Target { get; set; } = "";

    /// <summary>Start of every id.</summary>
    public string Prefix { get; set; } = "";

    public string Title { get; set; } = "";

    public string Publisher { get; set; } = "";

    public string Licence { get; set; } = "";

    /// <summary>The publisher's own page.</summary>
    public string Url { get; set; } = "";

    /// <summary>Date of the facts where a row has none of its own.</summary>
    public string AsOf { get; set; } = "";

    /// <summary>Folder of a local copy, below the folder given with <c>--file</c> to <c>--all</c>.</summary>
    public string Local { get; set; } = "";

    /// <summary>Prefecture in which area names are looked up; empty for the whole country.</summary>
    public string Prefecture { get; set; } = "";

    public List<SourceFile> Files { get; set; } = [];

    /// <summary>Field → the headers under which it may appear.</summary>
    public Dictionary<string, List<string>> Columns { get; set; } = [];

    /// <summary>Fields whose column may be missing; every other mapped column must be there.</summary>
    public List<string> Optional { get; set; } = [];

    /// <summary>The table of further rows that belong to rows of the list; null for none.</summary>
    public ChildTable? Child { get; set; }

    /// <summary>Field → cell → what it stands for. A cell that is not there becomes empty, with a doubt.</summary>
    public Dictionary<string, Dictionary<string, string>> Values { get; set; } = [];

    /// <summary>Field → how it is read besides those the import knows: <c>text</c>, <c>kana</c>, <c>date</c>, <c>yes-no</c>, <c>phone</c>, <c>postal</c>, <c>url</c>, <c>email</c>.</summary>
    public Dictionary<string, string> Kinds { get; set; } = [];

    /// <summary>Fields whose cell 〃 or 同上 stands for the one above.</summary>
    public List<string> Ditto { get; set; } = [];

    /// <summary>Fields set on every row before the rules; values are templates.</summary>
    public Dictionary<string, string> Set { get; set; } = [];

    /// <summary>Names of rule files in <c>data/sources/rules</c> that run after <see cref="Rules"/>.</summary>
    public List<string> Include { get; set; } = [];

    /// <summary>Rules on the raw cells, before the place is known.</summary>
    public List<Rule> Prepare { get; set; } = [];

    /// <summary>Rules on normalised cells, when the place is known.</summary>
    public List<Rule> Rules { get; set; } = [];

    /// <summary>Whether a row without a municipality is refused.</summary>
    public bool PlaceRequired { get; set; }

    /// <summary>Template of the key that follows the prefix in an id; empty for a hash of name and place.</summary>
    public string Key { get; set; } = "";

    /// <summary>Template of what is appended to a key that another place already has.</summary>
    public string KeyTail { get; set; } = "";

    /// <summary>Fields that make rows the same window; empty for rows that agree in everything that is published.</summary>
    public List<string> MergeBy { get; set; } = [];

    /// <summary>Whether a row that names a window of another source goes into it, when that one promises all that the row does.</summary>
    public bool MergeWithOthers { get; set; }

    /// <summary>What was left out and why, for SOURCES.md.</summary>
    public List<string> LeftOut { get; set; } = [];
}
