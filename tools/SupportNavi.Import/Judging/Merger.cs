using SupportNavi.Core.Areas;
using SupportNavi.Core.Organizations;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Judging;

/// <summary>Makes one window of the rows that describe it: lists are united, other cells filled from the first row that has them.</summary>
internal static class Merger
{
    private static readonly string[] Lists =
        ["needs", "services", "audience", "service_area", "likely_area", "nearby_area", "methods", "languages", "decision"];

    /// <summary>The first row of each window in input order; the others end as merged.</summary>
    /// <param name="drafts">Rows that are still under way.</param>
    /// <param name="fields">Fields that make two rows the same window; empty for all published ones but id and key.</param>
    public static IReadOnlyList<Draft> Run(IEnumerable<Draft> drafts, IReadOnlyList<string> fields)
    {
        var same = fields.Count > 0 ? fields : [.. OrganizationColumns.All.Except(["id", "source_key", "latitude", "longitude"])];
        var firsts = new List<Draft>();
        foreach (var window in drafts.GroupBy(draft => string.Join('\n', same.Select(field => TextFolding.Key(draft[field])))))
        {
            var first = window.First();
            firsts.Add(first);
            foreach (var other in window.Skip(1))
            {
                Unite(first, other);
                other["merged_into"] = $"{first.File}:{first.Line}";
                other.End(OutcomeKind.Merged, "同じ窓口の行");
            }
        }

        return firsts;
    }

    private static void Unite(Draft first, Draft other)
    {
        foreach (var column in OrganizationColumns.All)
        {
            if (Lists.Contains(column, StringComparer.Ordinal))
            {
                first.Add(column, other[column]);
            }
            else if (first[column].Length == 0)
            {
                first[column] = other[column];
            }
        }
    }
}
