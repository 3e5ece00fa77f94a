namespace SupportNavi.Import.Publishing;

/// <summary>Lets one import or publication at a time work on a data folder; gone with the process that holds it.</summary>
internal sealed class StageLock : IDisposable
{
    private readonly FileStream file;

    private StageLock(FileStream file) => this.file = file;

    /// <summary>Takes it.</summary>
    /// <exception cref="ImportException">Another one has it, or the folder cannot be written.</exception>
    public static StageLock Take(string data)
    {
        var path = Path.Combine(data, "staged.lock");
        try
        {
            return new(new(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path}: cannot be taken ({problem.Message}); wait for the import that is running, and see that the folder is yours", problem);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
