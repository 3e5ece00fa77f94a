using SupportNavi.Core.Areas;
using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Judging;

/// <summary>The rules that hold for every source: a way in, a known catchment, and what a town hall's number is.</summary>
/// <param name="gazetteer">Knows the numbers of the town halls.</param>
internal sealed class Judge(Gazetteer gazetteer)
{
    private static readonly string[] WaysIn = ["phone", "fax", "email", "url", "address"];

    private readonly HashSet<string> townHalls =
        [.. gazetteer.All.Where(area => area.Phone.Length > 0).Select(area => Digits(area.Phone))];

    public void Run(Draft draft)
    {
        if (draft["name"].Length == 0)
        {
            draft.End(OutcomeKind.Refused, "名称が空欄");
        }

        if (Array.TrueForAll(WaysIn, field => draft[field].Length == 0))
        {
            draft.End(OutcomeKind.Refused, "連絡先が空欄");
        }

        if (draft["service_area"].Length == 0 && draft["likely_area"].Length == 0)
        {
            draft.End(OutcomeKind.HeldBack, "担当地域が不明");
        }

        if (draft["phone"].Length == 0)
        {
            draft["phone_kind"] = "";
            draft["methods"] = string.Join('|', draft.List("methods").Where(method => method != "tel"));
        }
        else if (townHalls.Contains(Digits(draft["phone"])))
        {
            draft["phone_kind"] = "representative";
        }
    }

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
