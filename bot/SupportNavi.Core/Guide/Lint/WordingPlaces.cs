using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>Where each text is written: most in the wording file of its language, Japanese texts of the guide in the guide's own files.</summary>
internal sealed class WordingPlaces
{
    private static readonly string[] GoalTexts = ["title", "lead", "empty", "script"];

    private readonly Dictionary<(string Language, string Key), (string File, int Line)> places = [];

    public WordingPlaces(LintRun run)
    {
        foreach (var wording in run.Snapshot.Wordings.All)
        {
            Add(run, wording.Language, File(wording), row => [row["key"]], "key");
        }

        Add(run, Wordings.Japanese, LintRun.Questions, row => [$"question.{row["question"]}", $"question.{row["question"]}.note"], "question");
        Add(run, Wordings.Japanese, LintRun.Answers, row => [$"answer.{row["question"]}.{row["answer"]}"], "question", "answer");
        Add(run, Wordings.Japanese, LintRun.Goals, row => [.. GoalTexts.Select(part => $"goal.{row["goal"]}.{part}")], "goal");
        Add(run, Wordings.Japanese, LintRun.Needs, row => [$"need.{row["need"]}"], "need");
    }

    /// <summary>The place of a text; line 0 of the language's file when it is not there.</summary>
    public (string File, int Line) Of(Wording wording, string key) => places.GetValueOrDefault((wording.Language, key), (File(wording), 0));

    private static string File(Wording wording) => $"guide/wording/{wording.Language}.csv";

    private void Add(LintRun run, string language, string file, Func<TableReader.Row, string[]> keys, params string[] columns)
    {
        foreach (var row in run.Rows(file, columns))
        {
            foreach (var key in keys(row))
            {
                places.TryAdd((language, key), (file, row.Line));
            }
        }
    }
}
