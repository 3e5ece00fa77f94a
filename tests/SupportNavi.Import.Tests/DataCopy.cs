namespace SupportNavi.Import;

/// <summary>A throw-away copy of the shipped data folder, and the open data beside the project when they are there.</summary>
internal sealed class DataCopy : IDisposable
{
    private static readonly string Root = FindRoot();

    /// <summary>The shipped data.</summary>
    public static readonly string Shipped = Path.Combine(Root, "data");

    /// <summary>Downloads beside the project; only some machines have them.</summary>
    public static readonly string Shared = Path.GetFullPath(Path.Combine(Root, "../shared"));

    private DataCopy(string path) => Folder = path;

    /// <summary>The copy.</summary>
    public string Folder { get; }

    /// <summary>Copies everything but organisations, or everything.</summary>
    public static DataCopy Create(bool withOrganizations = true)
    {
        var folder = Directory.CreateTempSubdirectory("supportnavi-").FullName;
        foreach (var file in Directory.EnumerateFiles(Shipped, "*", SearchOption.AllDirectories))
        {
            if (withOrganizations || Path.GetFileName(file) != "organizations.csv")
            {
                var target = Path.Combine(folder, Path.GetRelativePath(Shipped, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(file, target);
            }
        }

        return new(folder);
    }

    /// <summary>Writes a file into the copy and returns its path.</summary>
    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "SupportNavi.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("the project's root");
        }

        return folder;
    }
}
