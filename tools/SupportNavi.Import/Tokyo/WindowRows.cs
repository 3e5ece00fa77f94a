using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Import.Tokyo;

/// <summary>A window as a row of services.csv, in Japanese text throughout.</summary>
internal sealed class WindowRows(Needs needs, Wording wording)
{
    private static readonly ulong Unverified = Vocabularies.Verification.Bit("unverified");

    public SheetRow Row(Organization organization)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["psid"] = organization.Id,
            ["provider"] = organization.Operator,
            ["theme"] = Names(needs.Vocabulary, organization.Needs & ~needs.Any),
            ["name"] = organization.Name,
            ["content.abstract"] = organization.Description.Length > 0 ? wording["description." + organization.Description] : "",
            ["content.provisions"] = Names(Vocabularies.Service, organization.Services),
            ["content.target"] = Lines(("", organization.Eligibility), ("fact.not-for", organization.Ineligibility), ("fact.service-area", Areas(organization))),
            ["content.how_to_apply"] = Lines([("", Names(Vocabularies.Method, organization.Methods)), .. Cautions(organization).Select(caution => ("", caution))]),
            ["content.url"] = organization.Url,
            ["content.contact"] = Contact(organization),
            ["tags"] = Names(Vocabularies.Audience, organization.Audience),
            ["updated_date"] = organization.AsOf,
        };
        return new(0, [.. TokyoServices.Columns.Select(column => cells.GetValueOrDefault(column, ""))]);
    }

    private string Contact(Organization organization) => Lines(
        ("fact.phone", organization.IsRepresentative ? wording.Format("phone.representative", "phone", organization.Phone) : organization.Phone),
        ("fact.phone-note", organization.PhoneNote),
        ("fact.fax", organization.Fax),
        ("fact.email", organization.Email),
        ("fact.address", string.Join(' ', new[] { organization.PostalCode, organization.Address }.Where(part => part.Length > 0))),
        ("fact.hours", HoursWords.Of(organization.Hours)),
        ("fact.hours-note", organization.HoursNote));

    private static string Areas(Organization organization) =>
        string.Join('、', (organization.ServiceArea.IsEmpty ? organization.LikelyArea : organization.ServiceArea).Select(area => area.Name));

    /// <summary>What every card of ours says before somebody relies on the window goes along with it.</summary>
    private IEnumerable<string> Cautions(Organization organization)
    {
        var keys = Vocabularies.Decision.Names(organization.Decision).Select(decision => "decision." + decision)
            .Concat(organization.ServiceArea.IsEmpty ? ["caution.likely-area"] : [])
            .Concat(organization.Verification == Unverified ? ["caution.unverified"] : []);
        return keys.Select(key => wording[key]);
    }

    private string Lines(params (string Label, string Text)[] facts) =>
        string.Join('\n', facts.Where(fact => fact.Text.Length > 0).Select(fact => fact.Label.Length > 0 ? $"{wording[fact.Label]}：{fact.Text}" : fact.Text));

    private string Names(Vocabulary vocabulary, ulong mask) => string.Join('\n', vocabulary.Names(mask).Select(value => wording[$"{vocabulary.Name}.{value}"]));
}
