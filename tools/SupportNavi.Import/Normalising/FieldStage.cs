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
            Put(draft, field, new(Cells.Text(draft[field]), "text.width"));
        }

        Put(draft, "address", new(Cells.Address(draft["address"]), "address.width"));
        Put(draft, "name_kana", Readings.Read(draft["name_kana"]));
        Put(draft, "postal_code", PostalCodes.Read(draft["postal_code"]));
        Put(draft, "url", WebAddresses.Url(draft["url"]));
        Put(draft, "source_url", WebAddresses.Url(draft["source_url"]));
        Put(draft, "email", WebAddresses.Email(draft["email"]));
        Put(draft, "fax", phones.Fax(draft["fax"]));
        var (latitude, longitude) = Positions.Read(draft["latitude"], draft["longitude"]);
        Put(draft, "latitude", latitude);
        Put(draft, "longitude", longitude);
        var phone = phones.Read(draft["phone"], out var note);
        draft["phone_note"] = draft["phone_note"].Length > 0 ? draft["phone_note"] : note;
        Put(draft, "phone", phone);
    }

    private static void Put(Draft draft, string field, Cleaned cleaned)
    {
        var raw = draft[field];
        if (cleaned.Doubt.Length > 0)
        {
            draft.AddDoubt(field, raw, cleaned.Doubt);
        }

        if (cleaned.Value != raw)
        {
            draft.AddTrace(field, raw, cleaned.Rule.Length > 0 ? cleaned.Rule : "blank", cleaned.Value);
        }

        draft[field] = cleaned.Value;
    }
}
