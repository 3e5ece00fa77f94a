using System.Text;

namespace SupportNavi.Core.Guide;

/// <summary>The tree in words and as a picture.</summary>
public static class Outline
{
    /// <summary>One sorted line per answer, <c>question/answer -> next [narrow] label</c>, then one per goal; good for comparing two versions.</summary>
    public static IEnumerable<string> Lines(GuideTree guide, Wording wording) => guide.Questions
        .SelectMany(question => question.Answers, (question, answer) => $"{question.Id}/{answer.Id} -> {answer.Next}{Narrow(guide, answer)}{(answer.IsSensitive ? " (sensitive)" : "")}  {wording[answer.LabelKey]}")
        .Order(StringComparer.Ordinal)
        .Concat(guide.Goals.Select(goal => $"goal {goal.Id} [{string.Join(' ', guide.Needs.Vocabulary.Names(goal.Needs))}]  {wording[goal.TitleKey]}").Order(StringComparer.Ordinal));

    /// <summary>The tree as a Mermaid flowchart.</summary>
    public static string Mermaid(GuideTree guide, Wording wording)
    {
        var text = new StringBuilder("flowchart LR\n");
        foreach (var question in guide.Questions)
        {
            text.Append("  ").Append(Node(question.Id)).Append("[\"").Append(Escape(wording[question.TextKey])).Append("\"]\n");
        }

        foreach (var goal in guide.Goals)
        {
            text.Append("  ").Append(Node(goal.Id)).Append("([\"").Append(Escape(wording[goal.TitleKey])).Append("\"])\n");
        }

        foreach (var question in guide.Questions)
        {
            foreach (var answer in question.Answers)
            {
                text.Append("  ").Append(Node(question.Id)).Append(" -->|\"").Append(Escape(wording[answer.LabelKey])).Append("\"| ").Append(Node(answer.Next)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Narrow(GuideTree guide, Answer answer) => Facets.Delta(answer.Narrow, guide.Needs) is { Length: > 0 } delta ? $" [{delta}]" : "";

    private static string Node(string id) => "n_" + id.Replace('-', '_');

    private static string Escape(string text) => text.Replace("\"", "#quot;", StringComparison.Ordinal).Replace("|", "/", StringComparison.Ordinal);
}
