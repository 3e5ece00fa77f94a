using System.Collections.Immutable;
using System.Globalization;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.OpenData;

namespace SupportNavi.Core.Organizations;

/// <summary>Reads the rows of <c>organizations.csv</c>.</summary>
public static class OrganizationReader
{
    private static readonly string[] AsOfForms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>The organisations of one file; a row with an unusable id or name is left out, every fault is reported.</summary>
    public static IEnumerable<Organization> Read(Table table, Gazetteer gazetteer, Needs needs, ICollection<Fault> faults)
    {
        foreach (var row in new TableReader(table, OrganizationColumns.All, faults).Rows)
        {
            var organization = ReadRow(row, gazetteer, needs) with { File = table.File, Line = row.Line };
            if (organization.Id.Length > 0 && organization.Name.Length > 0)
            {
                yield return organization;
            }
        }
    }

    private static Organization ReadRow(TableReader.Row row, Gazetteer gazetteer, Needs needs)
    {
        CheckContact(row);
        return new()
        {
            Id = Id(row),
            Source = row.Required("source"),
            Name = row.Required("name"),
            NameKana = row["name_kana"],
            Operator = row["operator"],
            Kind = One(row, "kind", Vocabularies.Kind),
            Needs = Mask(row, "needs", needs.Vocabulary),
            Services = Mask(row, "services", Vocabularies.Service),
            Audience = Mask(row, "audience", Vocabularies.Audience),
            Description = row["description"],
            Municipality = Areas(row, "municipality", gazetteer).FirstOrDefault(),
            ServiceArea = Areas(row, "service_area", gazetteer),
            LikelyArea = Areas(row, "likely_area", gazetteer),
            NearbyArea = Areas(row, "nearby_area", gazetteer),
            PostalCode = row["postal_code"],
            Address = row["address"],
            Position = GeoText.Parse(row["latitude"], row["longitude"], row.Fault),
            Phone = row["phone"],
            PhoneKind = row["phone"].Length == 0 ? 0 : One(row, "phone_kind", Vocabularies.PhoneKind),
            PhoneNote = row["phone_note"],
            Fax = row["fax"],
            Email = row["email"],
            Url = row["url"],
            Methods = Mask(row, "methods", Vocabularies.Method),
            Hours = Hours(row),
            HoursNote = row["hours_note"],
            Fee = OneOf(row, "fee", "free", "paid"),
            Anonymous = OneOf(row, "anonymous", "yes", "no"),
            Reservation = OneOf(row, "reservation", "yes", "no"),
            Languages = Mask(row, "languages", Vocabularies.Language),
            Decision = Mask(row, "decision", Vocabularies.Decision),
            Eligibility = row["eligibility"],
            Ineligibility = row["ineligibility"],
            AsOf = AsOf(row),
            SourceTitle = row["source_title"],
            SourceUrl = Web(row, "source_url"),
            Verification = One(row, "verification", Vocabularies.Verification),
            Status = One(row, "status", Vocabularies.Status),
        };
    }

    private static string Id(TableReader.Row row)
    {
        var id = row.Required("id");
        if (id.Length > 40 || !id.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-'))
        {
            row.Fault($"id \"{id}\" is not at most 40 lower-case letters, digits and hyphens");
        }

        return id;
    }

    private static void CheckContact(TableReader.Row row)
    {
        var phone = row["phone"];
        if (phone.Length > 0 && !(phone.Length <= 16 && phone.Any(char.IsAsciiDigit) && phone.All(character => char.IsAsciiDigit(character) || character is '-' or '#')))
        {
            row.Fault($"phone \"{phone}\" is not one number in digits and hyphens");
        }

        Web(row, "url");
        if (phone.Length == 0 && row["fax"].Length == 0 && row["email"].Length == 0 && row["url"].Length == 0 && row["address"].Length == 0)
        {
            row.Fault("there is no way to reach it: phone, fax, email, url and address are all empty");
        }

        if (row["service_area"].Length == 0 && row["likely_area"].Length == 0)
        {
            row.Fault("service_area and likely_area are both empty; a window whose catchment is unknown is held back, not published");
        }
    }

    private static ulong Mask(TableReader.Row row, string column, Vocabulary vocabulary) =>
        vocabulary.Mask(row.List(column), message => row.Fault($"{column}: {message}"));

    private static ulong One(TableReader.Row row, string column, Vocabulary vocabulary)
    {
        row.Required(column);
        return vocabulary.Mask(row[column].Length == 0 ? [] : [row[column]], message => row.Fault($"{column}: {message}"));
    }

    private static string OneOf(TableReader.Row row, string column, params ReadOnlySpan<string> values)
    {
        var value = row[column];
        if (value.Length > 0 && !values.Contains(value))
        {
            row.Fault($"{column} is \"{value}\"; use {string.Join(" or ", values)} or leave it empty");
        }

        return value;
    }

    private static ImmutableArray<Area> Areas(TableReader.Row row, string column, Gazetteer gazetteer)
    {
        var areas = ImmutableArray.CreateBuilder<Area>();
        foreach (var id in row.List(column))
        {
            if (gazetteer.ById(id) is { } area)
            {
                areas.Add(area);
            }
            else
            {
                row.Fault($"{column}: \"{id}\" is no area; use six-digit codes (as text, with the leading zero), ids of subprefectures.csv, or jp");
            }
        }

        return areas.DrainToImmutable();
    }

    private static OpeningHours? Hours(TableReader.Row row)
    {
        var text = row["hours"];
        var hours = text.Length == 0 ? null : OpeningHours.Parse(text);
        if (text.Length > 0 && hours is null)
        {
            row.Fault($"hours \"{text}\" are not of the form \"Mo-Fr 08:45-17:15; Sa 09:00-12:00; PH off\"; write them into hours_note instead");
        }

        return hours;
    }

    private static string AsOf(TableReader.Row row)
    {
        var text = row["as_of"];
        if (text.Length > 0 && !DateOnly.TryParseExact(text, AsOfForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            row.Fault($"as_of \"{text}\" is not of the form 2024, 2024-07 or 2024-07-09");
        }

        return text;
    }

    private static string Web(TableReader.Row row, string column)
    {
        var text = row[column];
        if (text.Length > 0 && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"))
        {
            row.Fault($"{column} \"{text}\" is no http or https address");
        }

        return text;
    }
}
