using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Normalising;

/// <summary>Brings every cell of a row into the project's spelling.</summary>
internal sealed class FieldStage(Phones phones)
{
    private static readonly string[] Texts = ["name", "operator", "eligibility", "ineligibility", "source_title", "place_name", "note"];

    public void Run(Draft draft)
    {
        foreach (var field in Texts)
        {
            draft[field] = Cells.Text(draft[field]);
        }

        draft["name_kana"] = Cells.Kana(draft["name_kana"]);
        draft["address"] = Cells.Address(draft["address"]);
        draft["postal_code"] = Cells.Postal(draft["postal_code"]);
        draft["url"] = Cells.Url(draft["url"]);
        draft["source_url"] = Cells.Url(draft["source_url"]);
        draft["email"] = Cells.Email(draft["email"]);
        draft["fax"] = phones.Read(draft["fax"]).Number;
        (draft["latitude"], draft["longitude"]) = Cells.Position(draft["latitude"], draft["longitude"]);
        ReadPhone(draft);
    }

    private void ReadPhone(Draft draft)
    {
        var (number, note) = phones.Read(draft["phone"]);
        draft["phone_note"] = draft["phone_note"].Length > 0 ? draft["phone_note"] : note;
        draft["phone"] = number;
    }
}
