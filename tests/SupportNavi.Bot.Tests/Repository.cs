namespace SupportNavi.Bot;

/// <summary>The repository these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Data => Path.Combine(Root, "data");

    /// <summary>A copy of the data that a test may break.</summary>
    public static string CopyOfData(string to)
    {
        foreach (var file in Directory.EnumerateFiles(Data, "*.csv", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return to;
    }

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "SupportNavi.sln")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }
}
