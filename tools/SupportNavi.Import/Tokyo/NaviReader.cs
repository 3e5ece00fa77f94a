using System.Collections.Immutable;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>Reads the sections of navi.csv. Rows that mean nothing stay where they are as separators; what the original program swallows there is a fault.</summary>
internal sealed class NaviReader(Sheet sheet, ICollection<Fault> faults)
{
    private readonly List<SheetRow> waiting = [];
    private int next;

    /// <summary>The tree; its references are not checked yet.</summary>
    public TokyoTree Read(TokyoServices services)
    {
        while (next < sheet.Rows.Length && !NaviColumns.IsMark(sheet.Rows[next]))
        {
            waiting.Add(sheet.Rows[next++]);
        }

        foreach (var row in waiting.Where(row => !row.IsBlank))
        {
            Fault(row, "the row stands above the first 質問 or 結果 and is not read");
        }

        var (before, sections) = (Separators(), ImmutableArray.CreateBuilder<NaviSection>());
        while (next < sheet.Rows.Length)
        {
            sections.Add(Section());
        }

        return new TokyoTree(sections.DrainToImmutable(), services) { Before = before, NewLine = sheet.NewLine };
    }

    private NaviSection Section()
    {
        var mark = sheet.Rows[next++];
        var name = mark[0];
        if (next == sheet.Rows.Length || NaviColumns.IsMark(sheet.Rows[next]))
        {
            Fault(mark, $"{name} has no row that names its columns");
            return new(mark, SheetRow.New);
        }

        var header = sheet.Rows[next++];
        var columns = new NaviColumns(header);
        columns.Check(sheet.Name, header.Line, name, name == NaviColumns.QuestionsMark ? NaviColumns.OfQuestions : NaviColumns.OfResults, faults);
        var section = new NaviSection(mark, header);
        return (name == NaviColumns.QuestionsMark ? section with { Questions = Questions(columns) } : section with { Results = Results(columns) }) with { End = Separators() };
    }

    private ImmutableArray<NaviQuestion> Questions(NaviColumns columns)
    {
        var questions = ImmutableArray.CreateBuilder<NaviQuestion>();
        foreach (var row in Rows())
        {
            var (memo, id, text) = (row[columns[NaviColumns.Memo]], Id(row, columns[NaviColumns.Id]), row[columns[NaviColumns.Text]]);
            var answer = new NaviAnswer(memo, row[columns[NaviColumns.Answer]], Id(row, columns[NaviColumns.Next])) { Row = row };
            if (id.Length > 0)
            {
                questions.Add(new NaviQuestion(id, memo, text, OnItsRow(id, answer)) { Before = Separators(), Row = row });
            }
            else if (answer.Next.Length == 0)
            {
                Separator(row, text, answer.Text);
            }
            else if (questions.Count == 0)
            {
                Fault(row, $"the answer to \"{answer.Next}\" stands before any question and is not read");
                waiting.Add(row);
            }
            else
            {
                Answer(questions, answer with { Before = Separators() }, text);
            }
        }

        return questions.DrainToImmutable();
    }

    private ImmutableArray<NaviAnswer> OnItsRow(string id, NaviAnswer answer)
    {
        if (answer.Next.Length == 0 && string.IsNullOrWhiteSpace(answer.Text))
        {
            return [];
        }

        Fault(answer.Row, $"an answer stands on the row of question \"{id}\", where the original does not see it; it is read as the first answer and gets a row of its own");
        return [answer with { Memo = "", Row = SheetRow.New }];
    }

    private void Answer(ImmutableArray<NaviQuestion>.Builder questions, NaviAnswer answer, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Fault(answer.Row, "a question without an ID stands on the row of an answer and is not read");
        }

        questions[^1] = questions[^1] with { Answers = questions[^1].Answers.Add(answer) };
    }

    private void Separator(SheetRow row, string text, string answer)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            Fault(row, "the question has no ID and is not read");
        }

        if (!string.IsNullOrWhiteSpace(answer))
        {
            Fault(row, "the answer leads nowhere (次 is empty) and is not read");
        }

        waiting.Add(row);
    }

    private ImmutableArray<NaviResult> Results(NaviColumns columns)
    {
        var results = ImmutableArray.CreateBuilder<NaviResult>();
        foreach (var row in Rows())
        {
            var (memo, id, title) = (row[columns[NaviColumns.Memo]], Id(row, columns[NaviColumns.Id]), row[columns[NaviColumns.Title]]);
            var services = NaviServices.Split(row[columns[NaviColumns.Services]]);
            if (id.Length > 0)
            {
                results.Add(new NaviResult(id, memo, title, services) { Before = Separators(), Row = row });
                continue;
            }

            if (!string.IsNullOrWhiteSpace(title) || services.Length > 0)
            {
                Fault(row, "the result has no ID and is not read");
            }

            waiting.Add(row);
        }

        return results.DrainToImmutable();
    }

    private IEnumerable<SheetRow> Rows()
    {
        while (next < sheet.Rows.Length && !NaviColumns.IsMark(sheet.Rows[next]))
        {
            yield return sheet.Rows[next++];
        }
    }

    private ImmutableArray<SheetRow> Separators()
    {
        ImmutableArray<SheetRow> rows = [.. waiting];
        waiting.Clear();
        return rows;
    }

    private string Id(SheetRow row, int column)
    {
        var id = row[column].Trim();
        if (id.Length > 0 && id.Length != row[column].Length)
        {
            Fault(row, $"id \"{id}\" has spaces around it, which the original compares as well; they are left out");
        }

        return id;
    }

    private void Fault(SheetRow row, string message) => faults.Add(new(sheet.Name, row.Line, message));
}

/// <summary>The cell 制度ID: one id per line.</summary>
internal static class NaviServices
{
    private static readonly char[] LineEnds = ['\r', '\n'];

    public static ImmutableArray<string> Split(string cell) => [.. cell.Split(LineEnds, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
}
