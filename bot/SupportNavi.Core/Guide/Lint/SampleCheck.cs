using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>The samples of what residents type (<c>guide/utterances.csv</c>): each speaks of a need there is, and no two say nearly the same.</summary>
internal static class SampleCheck
{
    private const string File = "guide/utterances.csv";
    private const string None = "none";
    private const int MaxText = 400;

    private static readonly string[] Languages = ["ja", "en", "zh-Hans", "ko", "vi"];
    private static readonly string[] Kinds = ["plain", "implied", "slang", "kana", "typo", "dialect", "easy", "child", "other", "long"];

    public static void Run(LintRun run)
    {
        var samples = run.Rows(File, "need", "text", "lang", "kind", "story", "author").ToArray();
        var needs = run.Guide.Needs.All.Select(need => need.Id).Append(None).ToHashSet(StringComparer.Ordinal);
        foreach (var row in samples)
        {
            Cells(row, needs);
        }

        foreach (var language in samples.GroupBy(row => row["lang"], StringComparer.Ordinal))
        {
            var seen = new SeenTexts();
            foreach (var row in language)
            {
                if (seen.Add(TextFolding.Key(row["text"]), row.Line) is { } earlier)
                {
                    row.Fault($"text is nearly that of line {earlier}; keep one of the two");
                }
            }
        }
    }

    /// <summary>The language that something is typed in.</summary>
    public static void Language(TableReader.Row row) => OneOf(row, "lang", Languages);

    private static void Cells(TableReader.Row row, HashSet<string> needs)
    {
        if (!needs.Contains(row["need"]))
        {
            row.Fault($"need is \"{row["need"]}\"; use an id of needs.csv, or {None}");
        }

        if (row.Required("text").Length > MaxText)
        {
            row.Fault($"text is longer than {MaxText} characters");
        }

        Language(row);
        OneOf(row, "kind", Kinds);
        row.Required("story");
        row.Required("author");
    }

    private static void OneOf(TableReader.Row row, string column, string[] values)
    {
        if (!values.Contains(row[column], StringComparer.Ordinal))
        {
            row.Fault($"{column} is \"{row[column]}\"; use one of {string.Join(", ", values)}");
        }
    }
}
