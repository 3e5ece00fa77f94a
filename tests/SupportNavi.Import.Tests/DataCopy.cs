using SupportNavi.Testing;

namespace SupportNavi.Import;

/// <summary>A throw-away copy of the shipped data folder, and the open data beside the project when they are there.</summary>
internal sealed class DataCopy : IDisposable
{
    /// <summary>The shipped data.</summary>
    public static string Shipped => Repository.Data;

    /// <summary>Downloads beside the project; a clone has none.</summary>
    public static string Shared => Repository.Shared;

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

    /// <summary>A file as it will be: the staged one, else the published one.</summary>
    public string Staged(string name) => Path.Combine(Folder, "staged", name) is var staged && File.Exists(staged) ? File.ReadAllText(staged) : Read(name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
