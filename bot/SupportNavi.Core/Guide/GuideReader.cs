using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide;

/// <summary>Reads questions.csv, answers.csv and goals.csv; their Japanese texts go into the wording under derived keys.</summary>
internal sealed class GuideReader(Needs needs, IDictionary<string, string> japanese, ICollection<Fault> faults)
{
    private static readonly string[] QuestionColumns = ["question", "text", "note", "sets"];
    private static readonly string[] AnswerColumns = ["question", "answer", "label", "next", "narrow", "sensitive"];

    private static readonly string[] GoalColumns =
    [
        "goal", "title", "lead", "needs", "services", "audience", "kinds", "reach", "narrow_by", "pin", "decider", "sensitive", "empty", "empty_goal",
        "related", "script",
    ];

    private static readonly string[] FilterColumns = ["services", "audience", "kinds"];
    private static readonly string[] Reaches = ["nation", "prefecture", "subprefecture", "municipality"];

    /// <summary>Builds the guide; references between rows are checked by the lint, not here.</summary>
    public GuideTree Read(Table? questions, Table? answers, Table? goals)
    {
        var byQuestion = Rows(answers, AnswerColumns).Select(row => (Question: row.Required("question"), Row: row))
            .GroupBy(pair => pair.Question)
            .ToDictionary(group => group.Key, group => group.Select(pair => ReadAnswer(pair.Question, pair.Row)).ToImmutableArray(), StringComparer.Ordinal);
        var read = Rows(questions, QuestionColumns).Select(row => ReadQuestion(row, byQuestion)).ToList();
        foreach (var orphan in byQuestion.Keys.Except(read.Select(question => question.Id), StringComparer.Ordinal))
        {
            faults.Add(new(answers!.File, byQuestion[orphan][0].Line, $"question \"{orphan}\" is not in questions.csv"));
        }

        return new GuideTree(needs, read, Rows(goals, GoalColumns).Select(ReadGoal).ToList());
    }

    private IEnumerable<TableReader.Row> Rows(Table? table, string[] columns) => table is null ? [] : new TableReader(table, columns, faults).Rows;

    private Question ReadQuestion(TableReader.Row row, Dictionary<string, ImmutableArray<Answer>> answers)
    {
        var sets = row["sets"];
        if (sets is not ("" or "who"))
        {
            row.Fault($"sets is \"{sets}\"; write who or leave it empty");
        }

        var question = new Question(
            row.Required("question"), row.Line, row["note"].Length > 0, sets == "who", answers.GetValueOrDefault(row["question"], []));
        Text(row, question.TextKey, row.Required("text"));
        if (question.HasNote)
        {
            Text(row, question.NoteKey, row["note"]);
        }

        return question;
    }

    private Answer ReadAnswer(string question, TableReader.Row row)
    {
        var id = row.Required("answer");
        var key = $"answer.{question}.{id}";
        Text(row, key, row.Required("label"));
        return new(id, row.Line, row.Required("next"), Facets.ParseDelta(row["narrow"], needs, row.Fault), row.Flag("sensitive"), key);
    }

    private Goal ReadGoal(TableReader.Row row)
    {
        var goal = new Goal
        {
            Id = row.Required("goal"),
            Line = row.Line,
            Needs = needs.Vocabulary.Mask(row.List("needs"), row.Fault),
            Filter = Facets.ParseDelta(Delta(row), needs, row.Fault),
            Reach = Reach(row),
            NarrowBy = [.. NarrowBy(row)],
            Pins = [.. row.List("pin")],
            TownOfficeDecides = row.Flag("decider"),
            IsSensitive = row.Flag("sensitive"),
            EmptyGoal = row["empty_goal"] is { Length: > 0 } id ? id : null,
            Related = [.. row.List("related")],
        };
        Text(row, goal.TitleKey, row.Required("title"));
        Text(row, goal.LeadKey, row.Required("lead"));
        Text(row, goal.EmptyKey, row["empty"]);
        Text(row, goal.ScriptKey, row["script"]);
        return goal;
    }

    private static string Delta(TableReader.Row row) =>
        string.Join(';', FilterColumns.Where(column => row[column].Length > 0).Select(column => $"{column}={row[column]}"));

    private static AreaKind Reach(TableReader.Row row)
    {
        var index = Array.IndexOf(Reaches, row.Required("reach"));
        if (index < 0)
        {
            row.Fault($"reach is \"{row["reach"]}\"; use one of {string.Join(", ", Reaches)}");
        }

        return (AreaKind)Math.Max(index, 0);
    }

    private static IEnumerable<Facet> NarrowBy(TableReader.Row row)
    {
        foreach (var name in row.List("narrow_by"))
        {
            if (Facets.Parse(name) is { } facet)
            {
                yield return facet;
            }
            else
            {
                row.Fault($"narrow_by \"{name}\" is no facet");
            }
        }
    }

    private void Text(TableReader.Row row, string key, string text)
    {
        if (text.Length > 0 && !japanese.TryAdd(key, text))
        {
            row.Fault($"\"{key}\" is there twice");
        }
    }
}
