namespace SupportNavi.Core.Guide.Lint;

/// <summary>Organisations against the guide: ids are unique, and every open window is reached by some goal.</summary>
internal static class OrganizationCheck
{
    public static void Run(LintRun run)
    {
        var (directory, guide) = (run.Snapshot.Directory, run.Guide);
        var reached = new HashSet<string>(StringComparer.Ordinal);
        foreach (var goal in guide.Goals)
        {
            reached.UnionWith(run.Snapshot.Windows.Reachable(goal, guide).Select(organization => organization.Id));
        }

        foreach (var organization in directory.All)
        {
            if (organization.Status == Organizations.Vocabularies.Status.Bit("open") && !reached.Contains(organization.Id))
            {
                run.Fault(organization.File, organization.Line, $"no goal shows \"{organization.Id}\"; check its needs and audience");
            }

            if (organization.Description.Length > 0 && !run.Snapshot.Wordings.All[0].Has("description." + organization.Description))
            {
                run.Fault(organization.File, organization.Line, $"description \"{organization.Description}\" has no wording \"description.{organization.Description}\"");
            }
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in run.OrganizationFiles)
        {
            foreach (var row in run.Rows(file, "id").Where(row => !seen.Add(row["id"])))
            {
                row.Fault($"id \"{row["id"]}\" is there twice");
            }
        }
    }
}
