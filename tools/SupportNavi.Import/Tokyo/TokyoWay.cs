namespace SupportNavi.Import.Tokyo;

/// <summary>The ways through a tree. Nothing here recurses, so a chain of a hundred thousand questions is only a fault.</summary>
internal sealed class TokyoWay
{
    private readonly IReadOnlyDictionary<string, NaviQuestion> questions;
    private readonly List<NaviQuestion> finished = [];

    public TokyoWay(IReadOnlyDictionary<string, NaviQuestion> questions)
    {
        this.questions = questions;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        if (questions.TryGetValue(TokyoTree.RootId, out var root))
        {
            Walk(root, seen);
            Reached.UnionWith(seen);
            Measure();
        }

        foreach (var question in questions.Values)
        {
            Walk(question, seen);
        }
    }

    /// <summary>Ids reached from the root, itself included.</summary>
    public HashSet<string> Reached { get; } = new(StringComparer.Ordinal);

    /// <summary>Answers that lead back to a question on their own way.</summary>
    public List<(NaviQuestion Question, NaviAnswer Answer)> Loops { get; } = [];

    /// <summary>The questions on the longest way from the root to each id.</summary>
    public Dictionary<string, int> Depths { get; } = new(StringComparer.Ordinal);

    private void Walk(NaviQuestion start, HashSet<string> seen)
    {
        if (!seen.Add(start.Id))
        {
            return;
        }

        var onWay = new HashSet<string>(StringComparer.Ordinal) { start.Id };
        var way = new Stack<(NaviQuestion Question, int Next)>([(start, 0)]);
        while (way.TryPop(out var place))
        {
            var (question, next) = place;
            if (next == question.Answers.Length)
            {
                onWay.Remove(question.Id);
                finished.Add(question);
                continue;
            }

            way.Push((question, next + 1));
            var answer = question.Answers[next];
            if (onWay.Contains(answer.Next))
            {
                Loops.Add((question, answer));
            }
            else if (seen.Add(answer.Next) && questions.TryGetValue(answer.Next, out var below))
            {
                onWay.Add(below.Id);
                way.Push((below, 0));
            }
        }
    }

    /// <summary>Questions are finished after all below them, so from the last to the first each one's depth is known before it is passed on.</summary>
    private void Measure()
    {
        Depths[TokyoTree.RootId] = 0;
        for (var index = finished.Count - 1; index >= 0; index--)
        {
            var question = finished[index];
            foreach (var answer in question.Answers)
            {
                Depths[answer.Next] = Math.Max(Depths.GetValueOrDefault(answer.Next), Depths[question.Id] + 1);
            }
        }
    }
}
