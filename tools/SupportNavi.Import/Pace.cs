namespace SupportNavi.Import;

/// <summary>Tells how far an import is, and ends it when it is asked to.</summary>
/// <param name="source">Id of the source.</param>
/// <param name="progress">Told every thousand rows; null for nobody.</param>
/// <param name="cancel">Asked as often.</param>
internal sealed class Pace(string source, IProgress<ImportProgress>? progress, CancellationToken cancel)
{
    private const int Every = 1000;

    /// <summary>The same rows.</summary>
    /// <exception cref="OperationCanceledException">The import was ended.</exception>
    public IEnumerable<T> Over<T>(IEnumerable<T> rows, string step)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (count++ % Every == 0)
            {
                cancel.ThrowIfCancellationRequested();
                progress?.Report(new(source, step, count - 1));
            }

            yield return row;
        }

        progress?.Report(new(source, step, count));
    }
}
