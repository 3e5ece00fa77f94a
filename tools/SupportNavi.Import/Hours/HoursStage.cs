using SupportNavi.Core.Organizations;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Normalising;

namespace SupportNavi.Import.Hours;

/// <summary>Fills <c>hours</c> and <c>hours_note</c> from whichever fields a source has: an expression, a text, days with start and end, or a table of the week.</summary>
internal static class HoursStage
{
    private static readonly string[] Week = ["hours_weekday", "hours_saturday", "hours_sunday", "hours_holiday"];

    /// <summary>What does not parse exactly goes into the note only; so does all text where <c>hours_rule</c> is <c>given</c>, since someone left the expression out on purpose.</summary>
    public static void Run(Draft draft)
    {
        var text = Cells.Text(draft["hours_text"]);
        var closed = Cells.Text(draft["closed_text"]);
        if (OpeningHours.Parse(draft["hours"]) is { } given)
        {
            draft["hours"] = given.Text;
            draft["hours_note"] = HoursText.Parse(text, closed) == given.Text ? "" : Note(text, closed);
        }
        else if (text.Length > 0)
        {
            draft["hours"] = draft["hours_rule"] == "given" ? "" : HoursText.Parse(text, closed) ?? "";
            draft["hours_note"] = draft["hours"].Length > 0 ? "" : Note(text, closed);
        }
        else if (draft["hours_days"].Length + draft["hours_from"].Length + draft["hours_to"].Length > 0)
        {
            ReadTable(draft, closed);
        }
        else
        {
            var columns = Week.Select(field => Cells.Text(draft[field])).ToList();
            var exact = Cells.Text(draft["hours_remark"]).Length == 0 ? WeekTable.Parse(columns, closed) : null;
            draft["hours"] = exact ?? "";
            draft["hours_note"] = exact is null ? WeekTable.Note(columns, closed) : "";
        }
    }

    private static void ReadTable(Draft draft, string closed)
    {
        var remark = string.Join('、', new[] { Cells.Text(draft["hours_remark"]), closed }.Where(text => text.Length > 0));
        var read = TableHours.Parse(draft["hours_days"], draft["hours_from"], draft["hours_to"], remark);
        var raw = $"{draft["hours_days"]} {draft["hours_from"]} {draft["hours_to"]}";
        draft["hours"] = read.Value;
        draft["hours_note"] = read.Value.Length > 0 ? "" : TableHours.Note(draft["hours_days"], draft["hours_from"], draft["hours_to"], remark);
        if (read.Doubt.Length > 0)
        {
            draft.AddDoubt("hours", raw, read.Doubt);
        }
        else if (read.Value.Length > 0)
        {
            draft.AddTrace("hours", raw, read.Rule, read.Value);
        }
    }

    private static string Note(string text, string closed) => closed.Length == 0 ? text : $"{text}（{closed}休）";
}
