namespace SupportNavi.Import.Tokyo;

/// <summary>The rows of navi.csv. What was read and not changed is written cell for cell as it was.</summary>
internal static class NaviWriter
{
    public const string File = "navi.csv";

    public static Sheet Sheet(TokyoTree tree) => new(File, [.. tree.Before, .. tree.Sections.SelectMany(Rows)], tree.NewLine);

    private static IEnumerable<SheetRow> Rows(NaviSection section)
    {
        var columns = new NaviColumns(section.Header);
        IEnumerable<SheetRow> header = section.Header.Cells.IsEmpty ? [section.Mark] : [section.Mark, section.Header];
        return [.. header, .. section.Questions.SelectMany(question => Rows(question, columns)), .. section.Results.SelectMany(result => Rows(result, columns)), .. section.End];
    }

    private static IEnumerable<SheetRow> Rows(NaviQuestion question, NaviColumns columns)
    {
        var row = Start(question.Row, columns)
            .With(columns[NaviColumns.Memo], question.Memo).With(columns[NaviColumns.Id], question.Id).With(columns[NaviColumns.Text], question.Text)
            .With(columns[NaviColumns.Answer], "").With(columns[NaviColumns.Next], "");
        return [.. question.Before, row, .. question.Answers.SelectMany(answer => Rows(answer, columns))];
    }

    private static IEnumerable<SheetRow> Rows(NaviAnswer answer, NaviColumns columns)
    {
        var row = Start(answer.Row, columns)
            .With(columns[NaviColumns.Memo], answer.Memo).With(columns[NaviColumns.Answer], answer.Text).With(columns[NaviColumns.Next], answer.Next);
        return [.. answer.Before, row];
    }

    private static IEnumerable<SheetRow> Rows(NaviResult result, NaviColumns columns)
    {
        var row = Start(result.Row, columns)
            .With(columns[NaviColumns.Memo], result.Memo).With(columns[NaviColumns.Id], result.Id).With(columns[NaviColumns.Title], result.Title);
        var services = columns[NaviColumns.Services];
        var same = NaviServices.Split(row[services]).SequenceEqual(result.Services, StringComparer.Ordinal);
        return [.. result.Before, same ? row : row.With(services, string.Join('\n', result.Services))];
    }

    private static SheetRow Start(SheetRow row, NaviColumns columns) =>
        row.Cells.IsEmpty ? row with { Cells = [.. Enumerable.Repeat("", columns.Width)] } : row;
}
