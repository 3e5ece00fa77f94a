using SupportNavi.Core.OpenData;
using SupportNavi.Import.Judging;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Publishing;

/// <summary>
/// Writes what became of every input row: <c>reports/{source}.csv</c> beside the staged files, one row for one row, and <c>reports/{source}-merged.csv</c>, where each
/// cell of a window that several rows tell of came from.
/// </summary>
internal static class Ledger
{
    private static readonly string[] Columns = ["ファイル", "行", "名称", "結果", "理由", "id"];
    private static readonly string[] UnitedColumns = ["id", "項目", "値", "もとのファイル", "もとの行"];

    /// <summary>Writes it.</summary>
    /// <param name="stage">Where to.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="rows">All rows, ended.</param>
    /// <param name="windows">The window of each row, -1 for none.</param>
    /// <param name="ids">The id of each window.</param>
    /// <param name="united">Cells from other rows than a window's first.</param>
    public static void Write(Stage stage, string source, RowStore rows, int[] windows, IReadOnlyList<(string Id, int Row)> ids, IEnumerable<UnitedCell> united)
    {
        var idOf = new string?[rows.Count];
        foreach (var (id, row) in ids)
        {
            idOf[row] = id;
        }

        CsvTable.Write(stage.Target($"reports/{source}.csv"), Columns, Enumerable.Range(0, rows.Count).Select(row =>
        {
            var draft = rows.Read(row);
            return new[] { rows.FileOf(row), $"{rows[row].Line}", Cell(draft["name"]), Word(rows[row].Outcome!.Value), rows.ReasonOf(row), windows[row] >= 0 ? idOf[windows[row]]! : draft["merged_into"] };
        }));
        CsvTable.Write(
            stage.Target($"reports/{source}-merged.csv"), UnitedColumns,
            united.Select(cell => new[] { idOf[cell.Window]!, cell.Column, Cell(cell.Value), rows.FileOf(cell.Row), $"{rows[cell.Row].Line}" }));
    }

    /// <summary>What became of a row, in the staff's language.</summary>
    public static string Word(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Published => "掲載",
        OutcomeKind.Merged => "統合",
        OutcomeKind.HeldBack => "保留",
        OutcomeKind.Refused => "除外",
        _ => "対象外",
    };

    /// <summary>A spreadsheet takes a cell that begins like a formula for one; a space before it keeps it text.</summary>
    public static string Cell(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠' or < ' ' ? " " + text : text;
}
