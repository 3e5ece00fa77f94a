namespace SupportNavi.Bot.Publishing;

/// <summary>Section <c>Data</c>: where the dataset and the program's own files are.</summary>
public sealed class DataOptions
{
    /// <summary>The dataset. Default: the folder <c>data</c> found upward from the content root, then from the program itself.</summary>
    public string? Folder { get; set; }

    /// <summary>Snapshot, sessions and their key. Default: <c>.supportnavi</c> beside the dataset.</summary>
    public string? Local { get; set; }
}
