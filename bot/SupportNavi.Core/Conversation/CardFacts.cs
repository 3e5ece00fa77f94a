using System.Collections.Immutable;
using System.Globalization;
using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>What is known of a window, in words. What is not known says so.</summary>
internal static class CardFacts
{
    private static readonly ulong Unverified = Vocabularies.Verification.Bit("unverified");

    /// <summary>Phone, hours and ways of contact; a child also sees whether a name must be given.</summary>
    public static ImmutableArray<Fact> Brief(Scene scene, Organization organization)
    {
        var wording = scene.Wording;
        var facts = ImmutableArray.Create(
            new Fact(wording["fact.phone"], PhoneOf(scene, organization)),
            new Fact(wording["fact.hours"], Hours(scene, organization)),
            new Fact(wording["fact.methods"], Names(wording, Vocabularies.Method, organization.Methods)));
        if (organization is { Hours: not null, HoursNote.Length: > 0, NeedsACall: false })
        {
            facts = facts.Add(new(wording["fact.hours-note"], organization.HoursNote));
        }

        if (PhoneIsShown(scene, organization) && organization.PhoneNote.Length > 0)
        {
            facts = facts.Add(new(wording["fact.phone-note"], organization.PhoneNote));
        }

        if (organization.Eligibility.Length > 0 && !scene.IsSensitive)
        {
            facts = facts.Add(new(wording["fact.audience"], organization.Eligibility));
        }

        return scene.Progress.Settings.Who == GuideTree.ChildId && organization.Anonymous.Length > 0 ? facts.Add(Anonymous(wording, organization)) : facts;
    }

    /// <summary>Everything a resident may want to know before getting in touch.</summary>
    public static ImmutableArray<Fact> Full(Scene scene, Organization organization)
    {
        var wording = scene.Wording;
        var facts = ImmutableArray.CreateBuilder<Fact>();
        if (organization.Description.Length > 0 && !scene.IsSensitive)
        {
            facts.Add(new(wording["fact.description"], wording["description." + organization.Description]));
        }

        facts.AddRange(Brief(scene, organization));
        AddNew(facts, new(wording["fact.hours-note"], organization.HoursNote));
        Add(facts, wording, "fact.address", Address(organization));
        Add(facts, wording, "fact.fax", organization.Fax);
        Add(facts, wording, "fact.email", organization.Email);
        facts.Add(new(wording["fact.service-area"], Areas(organization, wording)));
        if (organization.Eligibility.Length == 0 || scene.IsSensitive)
        {
            facts.Add(new(wording["fact.audience"], Names(wording, Vocabularies.Audience, organization.Audience)));
        }

        Add(facts, wording, "fact.not-for", organization.Ineligibility);
        Add(facts, wording, "fact.services", organization.Services == 0 ? "" : Names(wording, Vocabularies.Service, organization.Services));
        facts.Add(new(wording["fact.fee"], Known(wording, "fee.", organization.Fee)));
        facts.Add(new(wording["fact.reservation"], Known(wording, "reservation.", organization.Reservation)));
        AddNew(facts, Anonymous(wording, organization));
        facts.Add(new(wording["fact.languages"], Names(wording, Vocabularies.Language, organization.Languages)));
        Add(facts, wording, "fact.operator", organization.Operator);
        facts.Add(new(wording["fact.as-of"], AsOf(organization, wording)));
        Add(facts, wording, "fact.source", organization.SourceTitle);
        return facts.ToImmutable();
    }

    /// <summary>The phone to show; a switchboard is never shown in a sensitive conversation.</summary>
    public static string PhoneOf(Scene scene, Organization organization)
    {
        var wording = scene.Wording;
        if (!PhoneIsShown(scene, organization))
        {
            return wording[organization.Methods != 0 && !organization.NeedsACall ? "phone.other-ways" : "fact.unknown"];
        }

        return organization.IsRepresentative ? wording.Format("phone.representative", "phone", organization.Phone) : organization.Phone;
    }

    /// <summary>What to check before relying on the window.</summary>
    public static ImmutableArray<string> Cautions(Scene scene, Window window)
    {
        var (wording, organization) = (scene.Wording, window.Organization);
        var cautions = ImmutableArray.CreateBuilder<string>();
        foreach (var decision in Vocabularies.Decision.Names(organization.Decision))
        {
            cautions.Add(wording["decision." + decision]);
        }

        if (window.IsLikely)
        {
            cautions.Add(wording[scene.Progress.Settings.NoCalls ? "caution.likely-area-nocalls" : "caution.likely-area"]);
        }

        if (scene.Area is { Kind: >= AreaKind.Municipality } area && WindowIndex.Place(organization, area) is null)
        {
            cautions.Add(wording.Format("caution.other-area", "area", Readings.Of(wording, area)));
        }

        if (organization.Verification == Unverified)
        {
            cautions.Add(wording["caution.unverified"]);
        }

        if (scene.Input.HardToReach.Contains(organization.Id))
        {
            cautions.Add(wording["caution.hard-to-reach"]);
        }

        return cautions.ToImmutable();
    }

    private static Fact Anonymous(Wording wording, Organization organization) => new(wording["fact.anonymous"], Known(wording, "anonymous.", organization.Anonymous));

    /// <summary>A switchboard is never shown in a sensitive conversation.</summary>
    public static bool PhoneIsShown(Scene scene, Organization organization) =>
        organization.Phone.Length > 0 && !(scene.IsSensitive && organization.IsRepresentative);

    private static string Hours(Scene scene, Organization organization)
    {
        var (wording, state) = (scene.Wording, scene.StateOf(organization));
        return (state.Kind, state.Next) switch
        {
            (OpenStateKind.Open, null) => wording["hours.always"],
            (OpenStateKind.Open, { } until) => wording.Format("hours.open", "time", Time(until)),
            (OpenStateKind.Closed, null) => wording["hours.closed"],
            (OpenStateKind.Closed, { } opens) => wording.Format(opens.Date == scene.Now.Date ? "hours.opens-today" : "hours.opens", "time", Time(opens), "day", Day(wording, opens)),
            _ => organization.HoursNote.Length > 0 ? wording.Format("hours.note", "note", organization.HoursNote) : wording["hours.unknown"],
        };
    }

    private static string Time(DateTime time) => time.ToString("H:mm", CultureInfo.InvariantCulture);

    private static string Day(Wording wording, DateTime time) =>
        wording.Format("hours.day", "date", time.ToString("M/d", CultureInfo.InvariantCulture), "weekday", wording["weekday." + (int)time.DayOfWeek]);

    /// <summary>The address with its prefecture; "" when it is unknown.</summary>
    public static string Address(Organization organization) =>
        organization.Address.Length > 0 && organization.Municipality is { Prefecture: { } prefecture } && !organization.Address.StartsWith(prefecture.Name, StringComparison.Ordinal)
            ? prefecture.Name + organization.Address
            : organization.Address;

    private static string Areas(Organization organization, Wording wording)
    {
        var areas = organization.ServiceArea.IsEmpty ? organization.LikelyArea : organization.ServiceArea;
        return string.Join(wording["list.join"], areas.Select(area => area.Kind == AreaKind.Nation ? wording["area.nation"] : Readings.Of(wording, area)));
    }

    private static string AsOf(Organization organization, Wording wording)
    {
        var verification = Names(wording, Vocabularies.Verification, organization.Verification);
        return organization.AsOf.Length == 0 ? verification : wording.Format("as-of", "date", organization.AsOf, "verification", verification);
    }

    private static string Names(Wording wording, Vocabulary vocabulary, ulong mask) =>
        mask == 0 ? wording["fact.unknown"] : string.Join(wording["list.join"], vocabulary.Names(mask).Select(value => wording[$"{vocabulary.Name}.{value}"]));

    private static string Known(Wording wording, string prefix, string value) => wording[value.Length == 0 ? "fact.unknown" : prefix + value];

    private static void AddNew(ImmutableArray<Fact>.Builder facts, Fact fact)
    {
        if (fact.Value.Length > 0 && !facts.Contains(fact))
        {
            facts.Add(fact);
        }
    }

    private static void Add(ImmutableArray<Fact>.Builder facts, Wording wording, string key, string value)
    {
        if (value.Length > 0)
        {
            facts.Add(new(wording[key], value));
        }
    }
}
