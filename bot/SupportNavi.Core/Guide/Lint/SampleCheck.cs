using SupportNavi.Core.Areas;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>
/// The samples of what residents type: in <c>guide/utterances.csv</c> each speaks of a need there is, in <c>guide/crisis_samples.csv</c> of a crisis there is, or of none; no
/// two in a file say nearly the same.
/// </summary>
internal static class SampleCheck
{
    private const string OfNeeds = "guide/utterances.csv";
    private const string OfCrises = "guide/crisis_samples.csv";
    private const string None = "none";
    private const int MaxText = 400;

    private static readonly string[] Languages = ["ja", "en", "zh-Hans", "ko", "vi"];
    private static readonly string[] Kinds = ["plain", "implied", "slang", "kana", "typo", "dialect", "easy", "child", "other", "long"];

    public static void Run(LintRun run)
    {
        var needs = run.Guide.Needs.All.Select(need => need.Id).Append(None).ToHashSet(StringComparer.Ordinal);
        Check(run.Rows(OfNeeds, "need", "text", "lang", "kind", "story", "author"), row => Cells(row, needs));
        var crises = run.Rows("guide/crisis.csv", "kind", "name").Where(row => row["kind"] == "crisis").Select(row => row["name"]).Append(None).ToHashSet(StringComparer.Ordinal);
        Check(run.Rows(OfCrises, "crisis", "text", "lang", "author"), row => CrisisCells(row, crises));
    }

    /// <summary>The language that something is typed in.</summary>
    public static void Language(TableReader.Row row) => OneOf(row, "lang", Languages);

    private static void Check(IEnumerable<TableReader.Row> rows, Action<TableReader.Row> cells)
    {
        var samples = rows.ToArray();
        Array.ForEach(samples, cells);
        foreach (var language in samples.GroupBy(row => row["lang"], StringComparer.Ordinal))
        {
            TableReader.Row[] group = [.. language];
            foreach (var (row, earlier) in group.Zip(NearlySame.Earlier(Array.ConvertAll(group, row => TextFolding.Key(row["text"])))))
            {
                if (earlier is { } first)
                {
                    row.Fault($"text is nearly that of line {group[first].Line}; keep one of the two");
                }
            }
        }
    }

    private static void CrisisCells(TableReader.Row row, HashSet<string> crises)
    {
        if (row.List("crisis") is var named && (named.Length == 0 || !named.All(crises.Contains)))
        {
            row.Fault($"crisis is \"{row["crisis"]}\"; use ids of crisis.csv with | between them, or {None}");
        }

        Text(row);
    }

    private static void Cells(TableReader.Row row, HashSet<string> needs)
    {
        if (!needs.Contains(row["need"]))
        {
            row.Fault($"need is \"{row["need"]}\"; use an id of needs.csv, or {None}");
        }

        Text(row);
        OneOf(row, "kind", Kinds);
        row.Required("story");
    }

    private static void Text(TableReader.Row row)
    {
        if (row.Required("text").Length > MaxText)
        {
            row.Fault($"text is longer than {MaxText} characters");
        }

        Language(row);
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
