using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import.Reading;

/// <summary>The rows of a child table, each with what its parent's row says where it says nothing itself.</summary>
/// <param name="table">What the child table is; null for a source without one.</param>
internal sealed class ChildRows(ChildTable? table)
{
    private const string KeyField = "parent_key";

    private readonly Dictionary<string, Draft> parents = new(StringComparer.Ordinal);

    /// <summary>Keeps a row that may have children.</summary>
    public void Add(Draft row)
    {
        if (table is not null && row.Outcome is null && row[table.Parent].Length > 0)
        {
            parents.TryAdd(TextFolding.Key(row[table.Parent]), row.Copy(row.File, row.Line));
        }
    }

    /// <summary>The rows of the child tables beside a file.</summary>
    public IEnumerable<Draft> Of(Source source, string parentFile)
    {
        if (table is null)
        {
            yield break;
        }

        foreach (var sheet in Tables(parentFile))
        {
            using (sheet)
            {
                var columns = ColumnMap.Find(source.Columns.Append(new(KeyField, table.Key)).ToDictionary(), sheet);
                foreach (var row in sheet.Rows)
                {
                    yield return Join(columns.Map(row), row.Kind);
                }
            }
        }
    }

    private IEnumerable<ISheet> Tables(string parentFile)
    {
        var beside = Path.Combine(Path.GetDirectoryName(parentFile)!, Path.GetFileNameWithoutExtension(parentFile) + table!.Tail + Path.GetExtension(parentFile));
        return (table.Tail.Length > 0 && File.Exists(beside) ? SheetFile.Open(beside, new()) : [])
            .Concat(table.Sheet.Length > 0 && Path.GetExtension(parentFile).StartsWith(".xls", StringComparison.OrdinalIgnoreCase) ? SheetFile.Open(parentFile, new()).Where(IsChild) : []);
    }

    private bool IsChild(ISheet sheet)
    {
        if (sheet.Name == table!.Sheet)
        {
            return true;
        }

        sheet.Dispose();
        return false;
    }

    private Draft Join(Draft child, RowKind kind)
    {
        if (SourceRows.WhyNot(kind) is { Length: > 0 } reason)
        {
            child.End(OutcomeKind.OutOfScope, reason);
            return child;
        }

        if (!parents.TryGetValue(TextFolding.Key(child[KeyField]), out var parent))
        {
            child.End(OutcomeKind.Refused, StaffWords.Of("row.no-parent", child[KeyField]));
            return child;
        }

        var joined = parent.Copy(child.File, child.Line);
        foreach (var field in table!.Together.Where(fields => fields.Exists(field => child[field].Length > 0)).SelectMany(fields => fields))
        {
            joined[field] = "";
        }

        foreach (var field in child.Fields.Where(field => child[field].Length > 0 && field != table.Parent))
        {
            joined[field] = child[field];
        }

        joined["is_child"] = "yes";
        return joined;
    }
}
