using System.Globalization;
using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Guide.Lint;

/// <summary>The words that speak for a need (<c>guide/synonyms.csv</c>): each for a need there is, with a weight, and once.</summary>
internal static class SynonymCheck
{
    private const string File = "guide/synonyms.csv";
    private const int MaxWord = 40;
    private const int MaxWeight = 3;

    public static void Run(LintRun run)
    {
        var lines = new Dictionary<(string Need, string Word), int>();
        foreach (var row in run.Rows(File, "word", "need", "weight", "lang"))
        {
            var word = TextFolding.Key(row.Required("word"));
            if (word.Length == 0 || row["word"].Length > MaxWord)
            {
                row.Fault($"word \"{row["word"]}\" must have letters, and at most {MaxWord} characters");
            }
            else if (!lines.TryAdd((row["need"], word), row.Line))
            {
                row.Fault($"\"{row["word"]}\" already speaks for {row["need"]} in line {lines[(row["need"], word)]}; keep one of the two");
            }

            if (run.Guide.Needs.All.All(need => need.Id != row["need"]))
            {
                row.Fault($"need is \"{row["need"]}\"; use an id of needs.csv");
            }

            if (!int.TryParse(row["weight"], NumberStyles.None, CultureInfo.InvariantCulture, out var weight) || weight is < 1 or > MaxWeight)
            {
                row.Fault($"weight is \"{row["weight"]}\"; use 1 (a hint) to {MaxWeight} (hardly means anything else)");
            }

            SampleCheck.Language(row);
        }
    }
}
