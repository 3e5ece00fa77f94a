using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>Goals against needs, organisations and the answers that lead to them.</summary>
internal static class GoalCheck
{
    public static void Run(LintRun run)
    {
        foreach (var id in new[] { GuideTree.AnythingId, GuideTree.EmergencyId }.Where(id => run.Guide.Goal(id) is null))
        {
            run.Fault(LintRun.Goals, 1, $"goal \"{id}\" is missing; the conversation falls back on it");
        }

        foreach (var row in run.Rows("guide/crisis.csv", "goal").Where(row => row["goal"].Length > 0 && run.Guide.Goal(row["goal"]) is null))
        {
            row.Fault($"goal \"{row["goal"]}\" is not in goals.csv");
        }

        var served = run.Paths.Aggregate(0UL, (mask, path) => mask | path.Goal.Needs);
        foreach (var row in run.Rows(LintRun.Needs, "need").Where(row => (run.Guide.Needs.Vocabulary.Bit(row["need"]) & served) == 0))
        {
            row.Fault($"no path of the tree leads to a goal for need \"{row["need"]}\"");
        }

        foreach (var need in run.Guide.Needs.All.Where(need => (need.Bit & served) != 0 && run.Guide.GoalFor(need) is null))
        {
            run.Fault(LintRun.Goals, 1, $"no goal is for need \"{need.Id}\" alone and for everybody; what residents type leads there");
        }

        foreach (var goal in run.Guide.Goals)
        {
            References(run, goal);
            Pins(run, goal);
            Sensitivity(run, goal);
        }

        foreach (var path in run.Paths)
        {
            Audience(run, path);
        }
    }

    private static void References(LintRun run, Goal goal)
    {
        foreach (var id in goal.Related.Append(goal.EmptyGoal).OfType<string>().Where(id => run.Guide.Goal(id) is null))
        {
            run.Fault(LintRun.Goals, goal.Line, $"\"{id}\" is no goal");
        }
    }

    private static void Pins(LintRun run, Goal goal)
    {
        var audiences = run.Paths.Where(path => path.Goal == goal).Select(path => Folded(path).Filter).ToList();
        foreach (var pin in goal.Pins)
        {
            if (run.Snapshot.Directory.ById(pin) is not { } organization)
            {
                run.Fault(LintRun.Goals, goal.Line, $"pin \"{pin}\" is no organisation");
            }
            else if (organization.Status != Vocabularies.Status.Bit("open"))
            {
                run.Fault(LintRun.Goals, goal.Line, $"pin \"{pin}\" is not open");
            }
            else if (goal.IsSensitive && organization.IsRepresentative)
            {
                run.Fault(LintRun.Goals, goal.Line, $"pin \"{pin}\" of a sensitive goal has a representative phone, or a town hall's number");
            }
            else if (audiences.Count > 0 && !audiences.Exists(filter => filter.Suits(organization.Audience)))
            {
                run.Fault(LintRun.Goals, goal.Line, $"pin \"{pin}\" is for an audience that contradicts every answer that leads to \"{goal.Id}\"");
            }
        }
    }

    private static void Sensitivity(LintRun run, Goal goal)
    {
        var isOfSensitiveNeed = (goal.Needs & run.Guide.Needs.Sensitive) != 0;
        if (isOfSensitiveNeed && !goal.IsSensitive)
        {
            run.Fault(LintRun.Goals, goal.Line, $"goal \"{goal.Id}\" serves a sensitive need and must be sensitive");
        }

        if (!goal.IsSensitive)
        {
            return;
        }

        foreach (var answer in run.Guide.Questions.SelectMany(question => question.Answers).Where(answer => answer.Next == goal.Id && !answer.IsSensitive))
        {
            run.Fault(LintRun.Answers, answer.Line, $"the answer leads to the sensitive goal \"{goal.Id}\" and must be sensitive, or it is echoed");
        }

        foreach (var row in run.Rows("guide/sensitive_words.csv", "lang", "word"))
        {
            var wording = run.Snapshot.Wordings.Of(row["lang"]);
            if (row["word"].Length > 0 && wording.Language == row["lang"] && wording[goal.TitleKey].Contains(row["word"], StringComparison.OrdinalIgnoreCase))
            {
                run.Fault(LintRun.Goals, goal.Line, $"the {row["lang"]} title of sensitive goal \"{goal.Id}\" names its topic: \"{row["word"]}\"");
            }
        }
    }

    /// <summary>A child is not sent to an adults' window: no answer on the way, and not the goal, may ask for an audience that an earlier answer excluded.</summary>
    private static void Audience(LintRun run, TreePath path)
    {
        var (filter, contradiction) = Folded(path);
        if (contradiction is not null)
        {
            run.Fault(LintRun.Answers, contradiction.Line, $"narrow contradicts the audience of the answers that lead here ({Spelled(path)})");
        }
        else if (path.Goal.Filter.Audience != 0 && filter.Audience != 0 && (path.Goal.Filter.Audience & filter.Audience) == 0)
        {
            run.Fault(LintRun.Answers, path.Steps[^1].Answer.Line, $"the audience of goal \"{path.Goal.Id}\" contradicts the answers that lead to it ({Spelled(path)})");
        }
    }

    private static (Filter Filter, Answer? Contradiction) Folded(TreePath path)
    {
        var filter = default(Filter);
        foreach (var (_, answer) in path.Steps)
        {
            if (filter.Audience != 0 && answer.Narrow.Audience != 0 && (filter.Audience & answer.Narrow.Audience) == 0)
            {
                return (filter, answer);
            }

            filter = filter.Narrow(answer.Narrow);
        }

        return (filter, null);
    }

    private static string Spelled(TreePath path) => string.Join(", ", path.Steps.Select(step => $"{step.Question.Id}={step.Answer.Id}"));
}
