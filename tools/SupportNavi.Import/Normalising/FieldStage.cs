using SupportNavi.Import.Mapping;

namespace SupportNavi.Import.Normalising;

/// <summary>Brings every cell of a row into the project's spelling, and records each change and each doubt on the row.</summary>
internal sealed class FieldStage(Phones phones)
{
    private static readonly string[] Texts = ["name", "operator", "eligibility", "ineligibility", "source_title", "place_name", "note"];

    public void Run(Draft draft)
    {
        foreach (var field in Texts)
        {
            draft.Put(field, new(Cells.Text(draft[field]), "text.width"));
        }

        draft.Put("address", new(Cells.Address(draft["address"]), "address.width"));
        draft.Put("name_kana", Readings.Read(draft["name_kana"]));
        draft.Put("postal_code", PostalCodes.Read(draft["postal_code"]));
        draft.Put("url", WebAddresses.Url(draft["url"]));
        draft.Put("source_url", WebAddresses.Url(draft["source_url"]));
        draft.Put("email", WebAddresses.Email(draft["email"]));
        draft.Put("fax", phones.Fax(draft["fax"]));
        var (latitude, longitude) = Positions.Read(draft["latitude"], draft["longitude"]);
        draft.Put("latitude", latitude);
        draft.Put("longitude", longitude);
        var phone = phones.Read(draft["phone"], out var note);
        draft["phone_note"] = draft["phone_note"].Length > 0 ? draft["phone_note"] : note;
        draft.Put("phone", phone);
    }
}
