namespace SupportNavi.Core.Guide.Lint;

/// <summary>The shape of the tree: nothing dangling, duplicate, unreachable or looping; a tired person can live with its depth and breadth.</summary>
internal static class TreeCheck
{
    private const int MaxDepth = 5;
    private const int MaxChoices = 8;
    private const int MaxIdLength = 24;

    public static void Run(LintRun run)
    {
        var guide = run.Guide;
        if (guide.Questions.IsEmpty)
        {
            run.Fault(LintRun.Questions, 1, "there is no question; the first row is the root");
            return;
        }

        Ids(run);
        foreach (var id in new[] { GuideTree.ChildId, GuideTree.WorkerId }.Where(id => guide.Root.Answer(id) is null))
        {
            run.Fault(LintRun.Answers, 1, $"the root has no answer \"{id}\"; the conversation knows children and workers by it");
        }

        foreach (var question in guide.Questions)
        {
            Question(run, question);
        }

        Loops(run);
        foreach (var path in run.Paths.Where(path => path.Steps.Length > MaxDepth).DistinctBy(path => path.Steps[^1].Answer))
        {
            run.Fault(LintRun.Answers, path.Steps[^1].Answer.Line, $"goal \"{path.Goal.Id}\" is {path.Steps.Length} questions deep; at most {MaxDepth}");
        }

        Reachability(run);
    }

    private static void Ids(LintRun run)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (file, column) in new[] { (LintRun.Questions, "question"), (LintRun.Goals, "goal") })
        {
            foreach (var row in run.Rows(file, column))
            {
                Id(run, file, row.Line, row[column]);
                if (!seen.Add(row[column]))
                {
                    row.Fault($"id \"{row[column]}\" is there twice; questions and goals share one space of ids");
                }
            }
        }

        foreach (var question in run.Guide.Questions)
        {
            foreach (var answer in question.Answers)
            {
                Id(run, LintRun.Answers, answer.Line, answer.Id);
            }
        }
    }

    private static void Id(LintRun run, string file, int line, string id)
    {
        if (id.Length > MaxIdLength || !id.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'))
        {
            run.Fault(file, line, $"id \"{id}\" is not at most {MaxIdLength} lower-case letters, digits and hyphens");
        }
    }

    private static void Question(LintRun run, Question question)
    {
        if (question.Answers.Length is 0 or > MaxChoices)
        {
            run.Fault(LintRun.Questions, question.Line, $"question \"{question.Id}\" has {question.Answers.Length} answers; 1 to {MaxChoices}");
        }

        if (question.SetsWho != (question == run.Guide.Root))
        {
            run.Fault(LintRun.Questions, question.Line, "the root, and only the root, sets who");
        }

        foreach (var answer in question.Answers)
        {
            if (run.Guide.Question(answer.Next) is null && run.Guide.Goal(answer.Next) is null)
            {
                run.Fault(LintRun.Answers, answer.Line, $"next \"{answer.Next}\" is no question and no goal");
            }
        }

        foreach (var twice in question.Answers.GroupBy(answer => answer.Id).Where(group => group.Count() > 1).Select(group => group.Last()))
        {
            run.Fault(LintRun.Answers, twice.Line, $"answer \"{twice.Id}\" is there twice in question \"{question.Id}\"");
        }
    }

    private static void Loops(LintRun run)
    {
        var finished = new HashSet<string>(StringComparer.Ordinal);
        var onWay = new HashSet<string>(StringComparer.Ordinal);
        foreach (var question in run.Guide.Questions)
        {
            Visit(run, question, onWay, finished);
        }
    }

    private static void Visit(LintRun run, Question question, HashSet<string> onWay, HashSet<string> finished)
    {
        if (!finished.Add(question.Id))
        {
            return;
        }

        onWay.Add(question.Id);
        foreach (var answer in question.Answers)
        {
            if (onWay.Contains(answer.Next))
            {
                run.Fault(LintRun.Answers, answer.Line, $"next \"{answer.Next}\" leads back to a question already asked: a loop");
            }
            else if (run.Guide.Question(answer.Next) is { } next)
            {
                Visit(run, next, onWay, finished);
            }
        }

        onWay.Remove(question.Id);
    }

    private static void Reachability(LintRun run)
    {
        var guide = run.Guide;
        var reached = new HashSet<string>(run.Paths.SelectMany(path => path.Steps).Select(step => step.Question.Id), StringComparer.Ordinal) { guide.Root.Id };
        foreach (var question in guide.Questions.Where(question => !reached.Contains(question.Id)))
        {
            run.Fault(LintRun.Questions, question.Line, $"question \"{question.Id}\" is reached by no answer that leads on to a goal");
        }

        var goals = new HashSet<string>(run.Paths.Select(path => path.Goal.Id), StringComparer.Ordinal) { GuideTree.AnythingId, GuideTree.EmergencyId };
        goals.UnionWith(run.Rows("guide/crisis.csv", "goal").Select(row => row["goal"]));
        for (var before = 0; before != goals.Count;)
        {
            before = goals.Count;
            goals.UnionWith(guide.Goals.Where(goal => goals.Contains(goal.Id)).SelectMany(goal => goal.Related.Append(goal.EmptyGoal ?? goal.Id)).ToList());
        }

        foreach (var goal in guide.Goals.Where(goal => !goals.Contains(goal.Id)))
        {
            run.Fault(LintRun.Goals, goal.Line, $"goal \"{goal.Id}\" is reached by no answer, relation or crisis");
        }
    }
}
