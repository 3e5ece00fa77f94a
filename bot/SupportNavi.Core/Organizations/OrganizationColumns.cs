namespace SupportNavi.Core.Organizations;

/// <summary>The columns of <c>organizations.csv</c>; <c>data/README.md</c> says what each means.</summary>
public static class OrganizationColumns
{
    /// <summary>All columns in file order.</summary>
    public static readonly string[] All =
    [
        "id", "source", "source_key", "name", "name_kana", "operator", "kind", "needs", "services", "audience", "description", "municipality",
        "service_area", "likely_area", "nearby_area", "postal_code", "address", "latitude", "longitude", "phone", "phone_kind", "phone_note", "fax",
        "email", "url", "methods", "hours", "hours_note", "fee", "anonymous", "reservation", "languages", "decision", "eligibility",
        "ineligibility", "as_of", "source_title", "source_url", "verification", "status",
    ];
}
