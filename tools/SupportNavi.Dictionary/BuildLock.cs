namespace SupportNavi.Dictionary;

/// <summary>Lets one build at a time install and compile: two terminals, or an editor and a terminal, may build at once.</summary>
internal static class BuildLock
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Waits for the lock beside <paramref name="output"/>; it ends with the returned object, also when the process is killed.</summary>
    public static IDisposable Take(string output)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(output + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (waited < Patience)
            {
                Task.Delay(Pause).GetAwaiter().GetResult();
            }
        }
    }
}
