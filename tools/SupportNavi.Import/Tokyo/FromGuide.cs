using System.Collections.Immutable;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Tokyo;

/// <summary>From a guide to Tokyo's dialect.</summary>
internal sealed class FromGuide(Snapshot snapshot)
{
    private static readonly ulong Open = Vocabularies.Status.Bit("open");
    private readonly GuideTree guide = snapshot.Guide;
    private readonly Wording wording = snapshot.Wordings.All[0];
    private readonly ImmutableArray<Organization> windows = [.. snapshot.Directory.All.Where(organization => organization.Status == Open)];

    public TokyoTree Tree()
    {
        var questions = Section(NaviColumns.QuestionsMark, NaviColumns.OfQuestions) with { Questions = [.. guide.Questions.Select(Question)], End = [Row()] };
        var results = Section(NaviColumns.ResultsMark, NaviColumns.OfResults) with { Results = [.. guide.Goals.Select(Result)] };
        var rows = new WindowRows(snapshot.Directory.Needs, wording);
        return new([questions, results], new(new(1, TokyoServices.Columns), [.. windows.Select(rows.Row)]));
    }

    private static NaviSection Section(string mark, string[] columns) => new(Row(mark), Row(columns));

    /// <summary>Rows of both sections are as wide as the wider one, as in the original.</summary>
    private static SheetRow Row(params string[] cells) => new(0, [.. cells, .. Enumerable.Repeat("", NaviColumns.OfQuestions.Length - cells.Length)]);

    private NaviQuestion Question(Question question)
    {
        var text = wording[question.TextKey] + (question.HasNote ? "\n" + wording[question.NoteKey] : "");
        return new(Id(question.Id), question == guide.Root ? question.Id : "", text, [.. question.Answers.Select(Answer)]);
    }

    /// <summary>The memo keeps the answer's id and what it narrows by: the dialect knows neither, its editors may want to.</summary>
    private NaviAnswer Answer(Answer answer) =>
        new($"{answer.Id} {Facets.Delta(answer.Narrow, guide.Needs)}".TrimEnd(), wording[answer.LabelKey], Id(answer.Next));

    private NaviResult Result(Goal goal) => new(Id(goal.Id), "", wording[goal.TitleKey], [.. Windows(goal).Select(organization => organization.Id)]);

    /// <summary>The pinned first, then all that answer the goal somewhere; a goal for any trouble has those that take any.</summary>
    private IEnumerable<Organization> Windows(Goal goal)
    {
        var pinned = goal.Pins.Select(snapshot.Directory.ById).OfType<Organization>().Where(organization => organization.Status == Open);
        var answering = windows.Where(organization => goal.Needs == 0 ? IsForAny(goal, organization) : WindowIndex.Answers(goal, organization));
        return pinned.Concat(answering).Distinct();
    }

    private bool IsForAny(Goal goal, Organization organization) =>
        (organization.Needs & guide.Needs.Any) != 0 && goal.Filter.Passes(organization) && WindowIndex.IsSafe(goal, organization);

    private string Id(string id) => id == guide.Root.Id ? TokyoTree.RootId : id;
}
