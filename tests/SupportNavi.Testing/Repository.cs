namespace SupportNavi.Testing;

/// <summary>The folders of the checkout under test.</summary>
public static class Repository
{
    /// <summary>Where SupportNavi.sln stands.</summary>
    public static string Root { get; } = Find();

    /// <summary>The shipped data.</summary>
    public static string Data => Path.Combine(Root, "data");

    /// <summary>The design and open data beside a working checkout; a clone has none.</summary>
    public static string Shared => Path.Combine(Root, "..", "shared");

    /// <summary>The folders of what ships and of its tools.</summary>
    public static IReadOnlyList<string> Sources { get; } = [Path.Combine(Root, "bot"), Path.Combine(Root, "tools")];

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SupportNavi.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run from within a checkout of SupportNavi.");
    }
}
