using System.Collections.Frozen;
using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;

namespace SupportNavi.Core.Organizations;

/// <summary>名簿: every organisation of the dataset.</summary>
public sealed class OrganizationDirectory
{
    /// <summary>The <see cref="Organization.Description"/> of a town office.</summary>
    public const string TownOffice = "town-office";

    private readonly FrozenDictionary<string, Organization> byId;

    /// <param name="organizations">In file order; a repeated id counts once.</param>
    /// <param name="gazetteer">Its areas' representative numbers mark switchboards.</param>
    /// <param name="needs">Tells catch-alls.</param>
    public OrganizationDirectory(IEnumerable<Organization> organizations, Gazetteer gazetteer, Needs needs)
    {
        var all = organizations.DistinctBy(organization => organization.Id).ToList();
        var switchboards = all.Where(organization => organization.Description == TownOffice).Select(organization => organization.Phone)
            .Concat(gazetteer.All.Select(area => area.Phone))
            .Select(Digits).Where(digits => digits.Length > 0).ToHashSet(StringComparer.Ordinal);
        var representative = Vocabularies.PhoneKind.Bit("representative");
        All =
        [
            .. all.Select((organization, index) => organization with
            {
                Index = index,
                IsRepresentative = organization.PhoneKind == representative || switchboards.Contains(Digits(organization.Phone)),
            }),
        ];
        byId = All.ToFrozenDictionary(organization => organization.Id);
        Needs = needs;
        Prefectures = [.. All.SelectMany(organization => organization.ServiceArea).Select(area => area.Prefecture).OfType<Area>().Distinct()];
    }

    /// <summary>In file order; an organisation's <see cref="Organization.Index"/> is its place here.</summary>
    public ImmutableArray<Organization> All { get; }

    /// <summary>The needs its masks speak of.</summary>
    public Needs Needs { get; }

    /// <summary>Prefectures that the dataset has windows of.</summary>
    public ImmutableArray<Area> Prefectures { get; }

    /// <summary>The organisation of this id, or null.</summary>
    public Organization? ById(string id) => byId.GetValueOrDefault(id);

    private static string Digits(string phone) => string.Concat(phone.Where(char.IsAsciiDigit));
}
