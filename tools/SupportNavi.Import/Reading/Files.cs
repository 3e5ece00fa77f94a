namespace SupportNavi.Import.Reading;

/// <summary>Opens published files, and turns whatever goes wrong while reading them into one kind of exception.</summary>
internal static class Files
{
    /// <summary>For reading from the start to the end.</summary>
    public static FileStream OpenRead(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 64 * 1024, FileOptions.SequentialScan);

    /// <summary>Runs an action on a file; whatever the bytes make a library throw becomes an <see cref="ImportException"/>.</summary>
    public static T Guard<T>(string file, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (Exception error) when (error is not ImportException)
        {
            throw Damaged(file, error);
        }
    }

    /// <summary>The rows with every fault of reading as an <see cref="ImportException"/>.</summary>
    public static IEnumerable<RawRow> Guard(string file, Func<IEnumerable<RawRow>> rows)
    {
        using var enumerator = Guard(file, () => rows().GetEnumerator());
        while (Guard(file, enumerator.MoveNext))
        {
            yield return enumerator.Current;
        }
    }

    private static ImportException Damaged(string file, Exception error) =>
        new($"{file}: the file cannot be read ({error.GetType().Name}: {error.Message}); open and save it anew, or ask its publisher", error);
}
