using SupportNavi.Core.Areas;
using SupportNavi.Import.Hours;
using SupportNavi.Import.Judging;
using SupportNavi.Import.Mapping;
using SupportNavi.Import.Normalising;
using SupportNavi.Import.Places;
using SupportNavi.Import.Sources;

namespace SupportNavi.Import;

/// <summary>The line a source's rows pass along; each ends with an outcome.</summary>
internal sealed class RowLine(Source source, Phones phones, Gazetteer gazetteer, FormerNames former, OtherWindows others)
{
    private readonly RuleRunner prepare = new(source.Prepare);
    private readonly RuleRunner rules = new(source.Rules);
    private readonly KindStage kinds = new(source, phones);
    private readonly FieldStage fields = new(phones);
    private readonly PlaceStage place = new(gazetteer, source, former);
    private readonly AreaLists areas = new(gazetteer, source.Prefecture);
    private readonly Judge judge = new(gazetteer);

    /// <summary>Takes a row as far as it goes by itself; one without an outcome afterwards is a window, or part of one.</summary>
    public void Run(Draft row)
    {
        foreach (var (field, value) in source.Set)
        {
            row[field] = RuleRunner.Fill(value, row);
        }

        row["source"] = source.Id;
        Action<Draft>[] stages = [prepare.Run, kinds.Run, fields.Run, place.Run, rules.Run, MergeByPhone, HoursStage.Run, areas.Run, judge.Run, MergeByName];
        foreach (var stage in stages)
        {
            if (row.Outcome is null)
            {
                stage(row);
            }
        }
    }

    private void MergeByPhone(Draft row)
    {
        if (row["same_phone"] == "merge")
        {
            others.MergeByPhone(row);
        }
    }

    private void MergeByName(Draft row)
    {
        if (source.MergeWithOthers)
        {
            others.MergeByName(row);
        }
    }
}
