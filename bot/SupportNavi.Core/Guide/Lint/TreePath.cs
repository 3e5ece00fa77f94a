using System.Collections.Immutable;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>The answers from the root to a goal.</summary>
internal sealed record TreePath(ImmutableArray<(Question Question, Answer Answer)> Steps, Goal Goal)
{
    /// <summary>More paths than this mean a tree nobody can oversee; the rest is not looked at.</summary>
    public const int MaxPaths = 20_000;

    /// <summary>Deeper walks are loops or trees that are too deep; the tree check reports both.</summary>
    private const int MaxSteps = 8;

    public static List<TreePath> All(GuideTree guide)
    {
        var paths = new List<TreePath>();
        if (guide.Questions.Length > 0)
        {
            Follow(guide, guide.Root, [], paths);
        }

        return paths;
    }

    private static void Follow(GuideTree guide, Question question, ImmutableArray<(Question Question, Answer Answer)> steps, List<TreePath> paths)
    {
        foreach (var answer in question.Answers)
        {
            var taken = steps.Add((question, answer));
            if (guide.Goal(answer.Next) is { } goal)
            {
                paths.Add(new(taken, goal));
            }
            else if (guide.Question(answer.Next) is { } next && taken.Length < MaxSteps && paths.Count < MaxPaths && !taken.Any(step => step.Question.Id == next.Id))
            {
                Follow(guide, next, taken, paths);
            }
        }
    }
}
