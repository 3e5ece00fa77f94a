using SupportNavi.Core.OpenData;

namespace SupportNavi.Import.Tokyo;

/// <summary>What holds a tree together: ids once, every reference met, everything reached from <c>0</c>, no way back.</summary>
internal sealed class TokyoCheck
{
    /// <summary>Twice what this project's own tree may have; a tired person gives up long before.</summary>
    private const int MaxDepth = 10;

    private readonly TokyoTree tree;
    private readonly string file;
    private readonly ICollection<Fault> faults;
    private readonly Dictionary<string, NaviQuestion> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);

    public TokyoCheck(TokyoTree tree, string file, ICollection<Fault> faults) => (this.tree, this.file, this.faults) = (tree, file, faults);

    public void Run()
    {
        Sections();
        Ids();
        foreach (var question in tree.Questions)
        {
            Question(question);
        }

        foreach (var result in tree.Results)
        {
            Result(result);
        }

        var way = new TokyoWay(questions);
        foreach (var (question, answer) in way.Loops)
        {
            Fault(Line(question, answer), $"次 \"{answer.Next}\" leads back to a question already asked: a loop");
        }

        if (questions.ContainsKey(TokyoTree.RootId))
        {
            Reached(way);
        }
        else
        {
            Fault(0, $"there is no question \"{TokyoTree.RootId}\", where everybody begins");
        }
    }

    private void Sections()
    {
        foreach (var mark in new[] { NaviColumns.QuestionsMark, NaviColumns.ResultsMark }.Where(mark => tree.Sections.All(section => section.Mark[0] != mark)))
        {
            Fault(0, $"there is no section {mark}; a row whose first cell is exactly {mark} starts it");
        }
    }

    private void Ids()
    {
        var all = tree.Questions.Select(question => (question.Id, question.Row.Line, Question: (NaviQuestion?)question))
            .Concat(tree.Results.Select(result => (result.Id, result.Row.Line, Question: (NaviQuestion?)null)));
        foreach (var (id, line, question) in all.OrderBy(node => node.Line))
        {
            if (!lines.TryAdd(id, line))
            {
                Fault(line, $"id \"{id}\" is there twice, first in line {lines[id]}; questions and results share one space of ids");
            }
            else if (question is not null)
            {
                questions.Add(id, question);
            }
        }
    }

    private void Question(NaviQuestion question)
    {
        if (string.IsNullOrWhiteSpace(question.Text))
        {
            Fault(question.Row.Line, $"question \"{question.Id}\" has no text");
        }

        if (question.Answers.IsEmpty)
        {
            Fault(question.Row.Line, $"question \"{question.Id}\" has no answers; whoever comes there is stuck");
        }

        foreach (var answer in question.Answers)
        {
            if (answer.Next.Length == 0)
            {
                Fault(Line(question, answer), "the answer leads nowhere (次 is empty)");
            }
            else if (!lines.ContainsKey(answer.Next))
            {
                Fault(Line(question, answer), $"次 \"{answer.Next}\" is no question and no result");
            }

            if (string.IsNullOrWhiteSpace(answer.Text))
            {
                Fault(Line(question, answer), $"the answer to \"{answer.Next}\" has no text");
            }
        }
    }

    private void Result(NaviResult result)
    {
        if (string.IsNullOrWhiteSpace(result.Title))
        {
            Fault(result.Row.Line, $"result \"{result.Id}\" has no title");
        }

        if (result.Services.IsEmpty)
        {
            Fault(result.Row.Line, $"result \"{result.Id}\" names no service; whoever comes there finds nothing");
        }

        foreach (var id in result.Services.Where(id => tree.Services.ById(id) is null))
        {
            Fault(result.Row.Line, $"制度ID \"{id}\" is not in services.csv");
        }

        foreach (var id in result.Services.GroupBy(id => id, StringComparer.Ordinal).Where(same => same.Skip(1).Any()).Select(same => same.Key))
        {
            Fault(result.Row.Line, $"制度ID \"{id}\" is there twice in result \"{result.Id}\"");
        }
    }

    private void Reached(TokyoWay way)
    {
        foreach (var (id, line) in lines.Where(node => !way.Reached.Contains(node.Key)))
        {
            Fault(line, $"\"{id}\" is reached by no answer");
        }

        foreach (var (id, line) in lines.Where(node => way.Depths.GetValueOrDefault(node.Key) == MaxDepth + 1))
        {
            Fault(line, $"\"{id}\" is more than {MaxDepth} questions deep");
        }
    }

    private static int Line(NaviQuestion question, NaviAnswer answer) => answer.Row.Line > 0 ? answer.Row.Line : question.Row.Line;

    private void Fault(int line, string message) => faults.Add(new(file, line, message));
}
