namespace SupportNavi.Import.Publishing;

/// <summary>
/// What imports have prepared and nobody sees yet: the folder <c>staged</c> of the data folder, laid over the published files. One import works on a copy
/// of it, which becomes the staged version at once or not at all.
/// </summary>
internal sealed class Stage : IDisposable
{
    private readonly string data;
    private readonly string work;
    private readonly StageLock held;

    private Stage(string data) => (this.data, work, held) = (data, Path.Combine(data, "staged.new"), StageLock.Take(data));

    /// <summary>Where the staged version is.</summary>
    public static string FolderOf(string data) => Path.Combine(data, "staged");

    /// <summary>Begins an import; what an interrupted one left is gone.</summary>
    /// <exception cref="ImportException">Another import is running, or the folder cannot be written.</exception>
    public static Stage Open(string data)
    {
        var stage = new Stage(data);
        try
        {
            stage.Drop();
            Directory.CreateDirectory(stage.work);
            foreach (var file in Files(FolderOf(data)))
            {
                File.Copy(Path.Combine(FolderOf(data), file), stage.Target(file));
            }

            return stage;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            stage.held.Dispose();
            throw new ImportException($"{stage.work}: cannot be written ({problem.Message}); see that the folder is yours and the disk is not full", problem);
        }
    }

    /// <summary>The files of a staged version, relative to its folder, in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder) =>
        Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)]
            : [];

    /// <summary>The file as it will be: the staged one, else the published one.</summary>
    public string Find(string file) => Path.Combine(work, file) is var staged && File.Exists(staged) ? staged : Path.Combine(data, file);

    /// <summary>Where to write a file.</summary>
    public string Target(string file)
    {
        var path = Path.Combine(work, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    /// <summary>The <c>organizations.csv</c> there are, staged or published, by their folder.</summary>
    public IReadOnlyList<string> Targets() =>
        [.. new[] { data, work }.SelectMany(Directory.EnumerateDirectories).Where(folder => File.Exists(Path.Combine(folder, "organizations.csv")))
            .Select(folder => Path.GetFileName(folder)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>Makes it the staged version; a file that is as published is not staged.</summary>
    public void Keep()
    {
        foreach (var file in Files(work))
        {
            var (staged, published) = (Path.Combine(work, file), Path.Combine(data, file));
            if (File.Exists(published) && Same(staged, published))
            {
                File.Delete(staged);
            }
        }

        foreach (var folder in Directory.GetDirectories(work).Where(folder => Files(folder).Count == 0))
        {
            Directory.Delete(folder, recursive: true);
        }

        if (Directory.Exists(FolderOf(data)))
        {
            Directory.Delete(FolderOf(data), recursive: true);
        }

        if (Files(work).Count > 0)
        {
            Directory.Move(work, FolderOf(data));
        }
    }

    /// <summary>Leaves the staged version as it was, unless it was kept.</summary>
    public void Dispose()
    {
        Drop();
        held.Dispose();
    }

    private static bool Same(string one, string other)
    {
        using var first = File.OpenRead(one);
        using var second = File.OpenRead(other);
        return first.Length == second.Length && System.Security.Cryptography.SHA256.HashData(first).AsSpan().SequenceEqual(System.Security.Cryptography.SHA256.HashData(second));
    }

    private void Drop()
    {
        if (Directory.Exists(work))
        {
            Directory.Delete(work, recursive: true);
        }
    }
}
