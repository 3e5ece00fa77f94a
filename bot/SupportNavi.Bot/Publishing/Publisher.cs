using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Routing;

namespace SupportNavi.Bot.Publishing;

/// <summary>Publishes the data folder: from the snapshot file when it is of these very files, else by reading and checking them.</summary>
internal sealed class Publisher(DataPaths paths, SnapshotHolder holder, TimeProvider time, ILogger<Publisher> logger)
{
    /// <summary>Every fault of the data; nothing is published when there are any.</summary>
    public IReadOnlyList<Fault> Publish()
    {
        var checksum = DataFolder.Checksum(paths.Folder);
        var freeText = new FreeTextBuilder(paths.Local, checksum);
        var faults = new List<Fault>();
        if (SnapshotFile.Read(paths.Snapshot, checksum) is { } known)
        {
            var snapshot = DataSet.Read(known, freeText.Create, faults);
            if (faults.Count == 0)
            {
                Publish(snapshot);
                return faults;
            }
        }

        faults.Clear();
        Build(checksum, freeText, faults);
        return faults;
    }

    private void Build(string checksum, FreeTextBuilder freeText, List<Fault> faults)
    {
        var start = time.GetTimestamp();
        PublishingEvents.Reading(logger, DataFolder.Files(paths.Folder).Count);
        var (snapshot, tables, found) = DataLint.Load(paths.Folder, freeText.Create);
        faults.AddRange(found);
        if (faults.Count > 0)
        {
            return;
        }

        Write(checksum, tables);
        Publish(snapshot);
        PublishingEvents.Built(logger, tables.Values.Sum(table => table.Rows.Length), time.GetElapsedTime(start).TotalSeconds);
    }

    private void Publish(Snapshot snapshot)
    {
        snapshot.FreeText.Prepare();
        holder.Publish(snapshot, ((FreeText)snapshot.FreeText).Japanese);
    }

    private void Write(string checksum, IReadOnlyDictionary<string, Table> tables)
    {
        try
        {
            paths.CreateLocal();
            SnapshotFile.Write(paths.Snapshot, checksum, tables);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            PublishingEvents.NotWritten(logger, exception.Message);
        }
    }
}
