using Microsoft.Extensions.Options;

namespace SupportNavi.Bot.Publishing;

/// <summary>The folders of <see cref="DataOptions"/> as full paths.</summary>
internal sealed class DataPaths
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public DataPaths(IOptions<DataOptions> options, IHostEnvironment environment)
    {
        var root = environment.ContentRootPath;
        Folder = options.Value.Folder is { Length: > 0 } folder
            ? Path.GetFullPath(folder, root)
            : Upward(root) ?? Upward(AppContext.BaseDirectory) ?? Path.Combine(root, "data");
        Local = options.Value.Local is { Length: > 0 } local
            ? Path.GetFullPath(local, root)
            : Path.Combine(Path.GetDirectoryName(Path.TrimEndingDirectorySeparator(Folder)) ?? Folder, ".supportnavi");
    }

    public string Folder { get; }

    public string Local { get; }

    public string Snapshot => Path.Combine(Local, "snapshot.bin");

    public string Sessions => Path.Combine(Local, "sessions.db");

    public string SessionsKey => Path.Combine(Local, "sessions.key");

    /// <summary>Makes the local folder, readable by this user alone.</summary>
    public void CreateLocal()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Local);
        }
        else
        {
            Directory.CreateDirectory(Local, OwnerOnly);
        }
    }

    private static string? Upward(string start)
    {
        for (var directory = new DirectoryInfo(start); directory is not null; directory = directory.Parent)
        {
            var data = Path.Combine(directory.FullName, "data");
            if (Directory.Exists(Path.Combine(data, "guide")))
            {
                return data;
            }
        }

        return null;
    }
}
