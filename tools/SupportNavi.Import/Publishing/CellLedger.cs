using SupportNavi.Core.OpenData;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Publishing;

/// <summary>Writes the cells a person should look at, and when asked for every cell that a rule has changed: <c>reports/{source}-cells.csv</c> beside the staged files.</summary>
internal static class CellLedger
{
    private static readonly string[] Columns = ["ファイル", "行", "項目", "もとの値", "結果", "規則", "確認"];

    /// <summary>Takes every row and writes as it goes.</summary>
    /// <param name="stage">Where to.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="rows">Rows that have been judged.</param>
    /// <param name="isTraced">Whether changes are listed.</param>
    public static void Write(Stage stage, string source, IEnumerable<Draft> rows, bool isTraced) =>
        CsvTable.Write(stage.Target($"reports/{source}-cells.csv"), Columns, rows.SelectMany(row => Of(row, isTraced)));

    private static IEnumerable<string[]> Of(Draft row, bool isTraced)
    {
        foreach (var doubt in row.Doubts)
        {
            yield return Line(row, doubt.Field, doubt.Raw, "", "", doubt.Why);
        }

        if (isTraced)
        {
            foreach (var trace in row.Traces)
            {
                yield return Line(row, trace.Field, trace.Raw, trace.Result, trace.Rule, "");
            }
        }
    }

    private static string[] Line(Draft row, string field, string raw, string result, string rule, string why) =>
        [row.File, $"{row.Line}", field, Ledger.Cell(raw), Ledger.Cell(result), rule, why];
}
