using System.Collections.Immutable;
using SupportNavi.Core.Areas;

namespace SupportNavi.Core.Organizations;

/// <summary>
/// 支援団体・窓口: a service at a place with a catchment that a resident can contact (GIF DS-451-7; HSDS 3: organization, service, service_area, schedule).
/// An empty text or mask means unknown, never "no".
/// </summary>
public sealed record Organization
{
    /// <summary>Stable across re-imports.</summary>
    public required string Id { get; init; }

    /// <summary>The data file it was read from, and its line there.</summary>
    public string File { get; init; } = "";

    /// <summary>1-based line in <see cref="File"/>.</summary>
    public int Line { get; init; }

    /// <summary>The id of the source in <c>data/sources</c>.</summary>
    public string Source { get; init; } = "";

    /// <summary>Name as published.</summary>
    public required string Name { get; init; }

    /// <summary>Reading in hiragana.</summary>
    public string NameKana { get; init; } = "";

    /// <summary>Who runs it.</summary>
    public string Operator { get; init; } = "";

    /// <summary>Mask of <see cref="Vocabularies.Kind"/>, one bit.</summary>
    public ulong Kind { get; init; }

    /// <summary>Mask over the needs of <c>needs.csv</c>; the last bit is <see cref="Guide.Needs.Any"/>.</summary>
    public ulong Needs { get; init; }

    /// <summary>Mask of <see cref="Vocabularies.Service"/>.</summary>
    public ulong Services { get; init; }

    /// <summary>Mask of <see cref="Vocabularies.Audience"/>.</summary>
    public ulong Audience { get; init; }

    /// <summary>The wording key of its description by type of service, "" for none.</summary>
    public string Description { get; init; } = "";

    /// <summary>Where it stands; null for lines and where unknown.</summary>
    public Area? Municipality { get; init; }

    /// <summary>管轄 that a source or rule proves.</summary>
    public ImmutableArray<Area> ServiceArea { get; init; } = [];

    /// <summary>管轄 that is expected but not proven; shown with 「担当地域は電話で確認してください」.</summary>
    public ImmutableArray<Area> LikelyArea { get; init; } = [];

    /// <summary>Areas from which it may be used although it serves another municipality; shown as 近くの市町村.</summary>
    public ImmutableArray<Area> NearbyArea { get; init; } = [];

    /// <summary>Seven digits, as written by the source.</summary>
    public string PostalCode { get; init; } = "";

    /// <summary>Street address.</summary>
    public string Address { get; init; } = "";

    /// <summary>Where it stands in WGS 84.</summary>
    public GeoPoint? Position { get; init; }

    /// <summary>As to be dialled, with hyphens; short numbers (110, #8008) too.</summary>
    public string Phone { get; init; } = "";

    /// <summary>Mask of <see cref="Vocabularies.PhoneKind"/>, one bit.</summary>
    public ulong PhoneKind { get; init; }

    /// <summary>What to know before calling, such as an extension or another number for mobile phones.</summary>
    public string PhoneNote { get; init; } = "";

    /// <summary>Fax number.</summary>
    public string Fax { get; init; } = "";

    /// <summary>Mail address.</summary>
    public string Email { get; init; } = "";

    /// <summary>Site, http or https.</summary>
    public string Url { get; init; } = "";

    /// <summary>Mask of <see cref="Vocabularies.Method"/>.</summary>
    public ulong Methods { get; init; }

    /// <summary>Opening hours; null when unknown or not expressible (then <see cref="HoursNote"/> may say more, read as 要確認).</summary>
    public OpeningHours? Hours { get; init; }

    /// <summary>Hours in words.</summary>
    public string HoursNote { get; init; } = "";

    /// <summary><c>free</c>, <c>paid</c> or "".</summary>
    public string Fee { get; init; } = "";

    /// <summary><c>yes</c>, <c>no</c> or "": may one ask without giving a name.</summary>
    public string Anonymous { get; init; } = "";

    /// <summary><c>yes</c>, <c>no</c> or "": is an appointment needed.</summary>
    public string Reservation { get; init; } = "";

    /// <summary>Mask of <see cref="Vocabularies.Language"/>.</summary>
    public ulong Languages { get; init; }

    /// <summary>Mask of <see cref="Vocabularies.Decision"/>: what must be decided before the service can be used; 0 for nothing.</summary>
    public ulong Decision { get; init; }

    /// <summary>For whom, in the source's words.</summary>
    public string Eligibility { get; init; } = "";

    /// <summary>For whom not, in the source's words.</summary>
    public string Ineligibility { get; init; } = "";

    /// <summary>確認日: <c>2024</c>, <c>2024-07</c>, <c>2024-07-09</c> or "".</summary>
    public string AsOf { get; init; } = "";

    /// <summary>The page the facts were read on.</summary>
    public string SourceTitle { get; init; } = "";

    /// <summary>Its address.</summary>
    public string SourceUrl { get; init; } = "";

    /// <summary>Mask of <see cref="Vocabularies.Verification"/>, one bit.</summary>
    public ulong Verification { get; init; }

    /// <summary>Mask of <see cref="Vocabularies.Status"/>, one bit.</summary>
    public ulong Status { get; init; }

    /// <summary>Position in the directory; rows keep file order.</summary>
    public int Index { get; init; }

    /// <summary>True when its number is a switchboard or equals a town hall's: never shown for violence and suicide.</summary>
    public bool IsRepresentative { get; init; }

    /// <summary>True when the phone, if any, is the only stated way of contact.</summary>
    public bool NeedsACall => Methods != 0 && (Methods & Vocabularies.WithoutCalling) == 0;

    /// <inheritdoc/>
    public bool Equals(Organization? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}
