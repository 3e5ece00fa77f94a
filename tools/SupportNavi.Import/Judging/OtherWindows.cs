using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Publishing;

namespace SupportNavi.Import.Judging;

/// <summary>The windows that other sources own: a row of this one may be the same organisation.</summary>
internal sealed class OtherWindows
{
    private static readonly string[] Promises = ["needs", "services"];

    private readonly Dictionary<string, string> byPhone = new(StringComparer.Ordinal);
    private readonly ILookup<string, Window> byName;

    private OtherWindows(IReadOnlyList<Window> windows)
    {
        foreach (var window in windows.Where(window => window.Phone.Length > 0))
        {
            byPhone.TryAdd(window.Phone, window.Id);
        }

        byName = windows.ToLookup(window => TextFolding.Key(window.Name), StringComparer.Ordinal);
    }

    /// <summary>All stored windows but a source's own.</summary>
    public static OtherWindows Read(Stage stage, string exceptSource, ICollection<Fault> faults) =>
        new([.. stage.Targets().SelectMany(target => OrganizationFile.Open(stage, target, exceptSource, faults).Others).Select(Window.Of).OrderBy(window => window.Id, StringComparer.Ordinal)]);

    /// <summary>Ends a row whose number another window has.</summary>
    public void MergeByPhone(Draft row)
    {
        if (byPhone.TryGetValue(row["phone"], out var id))
        {
            row["merged_into"] = id;
            row.End(OutcomeKind.Merged, $"同じ番号の窓口 {id}");
        }
    }

    /// <summary>
    /// Ends a row that names a window of another source (the same name with the same number or in the same municipality), when that window promises all that the
    /// row does; a row with another service is kept, and told of.
    /// </summary>
    public void MergeByName(Draft row)
    {
        foreach (var window in byName[TextFolding.Key(row["name"])].Where(window => window.IsAt(row)))
        {
            if (Promises.All(column => row.List(column).All(value => window.Has(column, value))))
            {
                row["merged_into"] = window.Id;
                row.End(OutcomeKind.Merged, StaffWords.Of("other.merged", window.Id));
                return;
            }

            row.AddDoubt("name", row["name"], StaffWords.Of("other.both", window.Id));
        }
    }

    private sealed record Window(string Id, string Name, string Phone, string Municipality, string[] Needs, string[] Services)
    {
        public static Window Of(string[] row)
        {
            string Cell(string column) => row[Array.IndexOf(OrganizationColumns.All, column)];
            return new(Cell("id"), Cell("name"), Cell("phone"), Cell("municipality"), Cell("needs").Split('|'), Cell("services").Split('|'));
        }

        public bool IsAt(Draft row) => (Phone.Length > 0 && Phone == row["phone"]) || (Municipality.Length > 0 && (Municipality == row["municipality"] || Municipality == row["city"]));

        public bool Has(string column, string value) => (column == "needs" ? Needs : Services).Contains(value, StringComparer.Ordinal);
    }
}
