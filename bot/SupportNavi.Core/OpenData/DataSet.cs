using SupportNavi.Core.Areas;
using SupportNavi.Core.Conversation;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.OpenData;

/// <summary>Makes the understanding of free text; faults of the tables it reads (<c>guide/crisis.csv</c>, <c>guide/words.csv</c>) are added.</summary>
public delegate IFreeText FreeTextFactory(FreeTextSource source, ICollection<Fault> faults);

/// <summary>What free text is understood by.</summary>
/// <param name="Tables">All tables by path; one that could not be read is not there.</param>
/// <param name="Gazetteer">The areas.</param>
/// <param name="Directory">The organisations.</param>
/// <param name="Wordings">What residents read.</param>
public sealed record FreeTextSource(IReadOnlyDictionary<string, Table> Tables, Gazetteer Gazetteer, OrganizationDirectory Directory, Wordings Wordings);

/// <summary>From tables to a snapshot.</summary>
public static class DataSet
{
    /// <summary>Reads all tables; every fault of every file is added. The snapshot is usable only when there are none.</summary>
    public static Snapshot Read(IReadOnlyDictionary<string, Table> tables, FreeTextFactory freeText, ICollection<Fault> faults)
    {
        Table? At(string file) => tables.GetValueOrDefault(file);

        var japanese = new Dictionary<string, string>(StringComparer.Ordinal);
        var gazetteer = AreaReader.Read(At("areas/prefectures.csv"), At("areas/subprefectures.csv"), At("areas/municipalities.csv"), faults);
        var needs = Needs.Read(At("guide/needs.csv"), japanese, faults);
        var guide = new GuideReader(needs, japanese, faults).Read(At("guide/questions.csv"), At("guide/answers.csv"), At("guide/goals.csv"));
        var wordings = Wordings.Read(WordingTables(tables), japanese, faults);
        var organizations = OrganizationTables(tables).SelectMany(table => OrganizationReader.Read(table, gazetteer, needs, faults)).ToList();
        var directory = new OrganizationDirectory(organizations, gazetteer, needs);
        return new(
            guide, gazetteer, directory, wordings, Holidays.Read(At("guide/holidays.csv"), faults), freeText(new(tables, gazetteer, directory, wordings), faults));
    }

    /// <summary>The tables that hold organisations, in ordinal order of their paths.</summary>
    public static IEnumerable<Table> OrganizationTables(IReadOnlyDictionary<string, Table> tables) =>
        tables.Where(pair => pair.Key.EndsWith("/organizations.csv", StringComparison.Ordinal)).OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    private static IEnumerable<(string Language, Table Table)> WordingTables(IReadOnlyDictionary<string, Table> tables) =>
        tables.Where(pair => pair.Key.StartsWith("guide/wording/", StringComparison.Ordinal))
            .Select(pair => (Path.GetFileNameWithoutExtension(pair.Key), pair.Value));
}
