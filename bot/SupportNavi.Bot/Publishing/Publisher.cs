using SupportNavi.Core.Guide.Lint;
using SupportNavi.Core.OpenData;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing;

namespace SupportNavi.Bot.Publishing;

/// <summary>Publishes the data folder: from the snapshot file when it is of these very files, else by reading and checking them.</summary>
internal sealed class Publisher(DataPaths paths, SnapshotHolder holder, JapaneseDictionary dictionary, TimeProvider time, ILogger<Publisher> logger)
{
    /// <summary>Every fault of the data; nothing is published when there are any.</summary>
    public IReadOnlyList<Fault> Publish()
    {
        var checksum = DataFolder.Checksum(paths.Folder);
        var faults = new List<Fault>();
        if (SnapshotFile.Read(paths.Snapshot, checksum) is { } known)
        {
            var snapshot = DataSet.Read(known, FreeText.Create, faults);
            if (faults.Count == 0)
            {
                holder.Publish(snapshot, JapaneseOf(snapshot, known));
                return faults;
            }
        }

        faults.Clear();
        Build(checksum, faults);
        return faults;
    }

    private void Build(string checksum, List<Fault> faults)
    {
        var start = time.GetTimestamp();
        PublishingEvents.Reading(logger, DataFolder.Files(paths.Folder).Count);
        var (snapshot, tables, found) = DataLint.Load(paths.Folder, FreeText.Create);
        faults.AddRange(found);
        if (faults.Count > 0)
        {
            return;
        }

        holder.Publish(snapshot, JapaneseOf(snapshot, tables));
        Write(checksum, tables);
        PublishingEvents.Built(logger, tables.Values.Sum(table => table.Rows.Length), time.GetElapsedTime(start).TotalSeconds);
    }

    /// <summary>The words have been checked with the rest.</summary>
    private JapaneseText JapaneseOf(Snapshot snapshot, IReadOnlyDictionary<string, Table> tables) =>
        new(dictionary, UserWords.Read(tables.GetValueOrDefault("guide/words.csv"), []), snapshot.Gazetteer);

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
