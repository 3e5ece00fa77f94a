using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Tokyo;

/// <summary>From Tokyo's dialect to rows of the guide.</summary>
internal sealed class ToGuide(TokyoTree tree, DateOnly today, ICollection<Fault> left)
{
    /// <summary>The lint's limit for ids of the tree.</summary>
    private const int MaxNodeId = 24;

    private static readonly string[] QuestionColumns = ["question", "text", "note", "sets"];
    private static readonly string[] AnswerColumns = ["question", "answer", "label", "next", "narrow", "sensitive"];

    private static readonly string[] GoalColumns =
    [
        "goal", "title", "lead", "needs", "services", "audience", "kinds", "reach", "narrow_by", "pin", "decider", "sensitive", "empty", "empty_goal",
        "related", "script",
    ];

    public GuideTables Tables()
    {
        var questions = tree.Questions.DistinctBy(question => question.Id, StringComparer.Ordinal).OrderBy(question => question.Id != TokyoTree.RootId).ToList();
        var services = new ServiceRows(tree.Services, today, left);
        return new(
            Table("guide/questions.csv", QuestionColumns, questions.Select(Question)),
            Table("guide/answers.csv", AnswerColumns, questions.SelectMany(question => question.Answers.Select((answer, index) => Answer(question, answer, index + 1)))),
            Table("guide/goals.csv", GoalColumns, tree.Results.DistinctBy(result => result.Id, StringComparer.Ordinal).Select(Goal)),
            Table("organizations.csv", OrganizationColumns.All, services.All()));
    }

    /// <summary>An id of at most so many small letters, digits and hyphens: the opaque id itself where it is one, else a hash of it.</summary>
    internal static string Id(string opaque, int maxLength = MaxNodeId) =>
        opaque.Length <= maxLength && opaque.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
            ? opaque
            : "tokyo-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(opaque)))[..10];

    private Dictionary<string, string> Question(NaviQuestion question)
    {
        Memo(question.Memo, question.Row.Line);
        var lines = question.Text.Trim().Split('\n', 2);
        return new(StringComparer.Ordinal) { ["question"] = Id(question.Id), ["text"] = lines[0].Trim(), ["note"] = OneLine(lines.ElementAtOrDefault(1) ?? "") };
    }

    private Dictionary<string, string> Answer(NaviQuestion question, NaviAnswer answer, int number)
    {
        Memo(answer.Memo, answer.Row.Line);
        return new(StringComparer.Ordinal)
        {
            ["question"] = Id(question.Id), ["answer"] = $"{number}", ["label"] = OneLine(answer.Text), ["next"] = Id(answer.Next),
        };
    }

    private Dictionary<string, string> Goal(NaviResult result)
    {
        Memo(result.Memo, result.Row.Line);
        return new(StringComparer.Ordinal)
        {
            ["goal"] = Id(result.Id), ["title"] = OneLine(result.Title), ["reach"] = "nation", ["pin"] = string.Join('|', result.Services.Select(ServiceRows.Id)),
        };
    }

    private void Memo(string memo, int line)
    {
        if (memo.Trim().Length > 0)
        {
            left.Add(new(NaviWriter.File, line, "メモ has no place in the guide"));
        }
    }

    private static string OneLine(string text) => string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    private static Table Table(string file, string[] columns, IEnumerable<Dictionary<string, string>> rows) =>
        new(file, [.. columns], [.. rows.Select((row, index) => new TableRow(index + 2, Array.ConvertAll(columns, column => row.GetValueOrDefault(column, ""))))]);
}
