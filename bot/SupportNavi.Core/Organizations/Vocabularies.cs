namespace SupportNavi.Core.Organizations;

/// <summary>
/// The closed vocabularies of the organisation files. To extend one, add the value here and its name (<c>audience.child</c>) to every wording file;
/// <c>supportnavi check</c> says what is missing.
/// </summary>
public static class Vocabularies
{
    /// <summary>Who runs it.</summary>
    public static readonly Vocabulary Kind = new("kind", "public", "npo", "company", "group", "line");

    /// <summary>What the number reaches: the desk itself, a switchboard, a line.</summary>
    public static readonly Vocabulary PhoneKind = new("phone_kind", "direct", "representative", "hotline");

    /// <summary>Ways of contact.</summary>
    public static readonly Vocabulary Method = new("method", "tel", "visit", "mail", "fax", "chat", "line", "online", "outreach", "relay");

    /// <summary>Whom it serves.</summary>
    public static readonly Vocabulary Audience =
        new("audience", "anyone", "child", "youth", "adult", "older", "woman", "man", "parent", "family", "foreign", "worker");

    /// <summary>What it does.</summary>
    public static readonly Vocabulary Service = new(
        "service", "consultation", "shelter", "food", "money", "loan", "housing", "job", "training", "medical", "counselling", "legal", "care",
        "day-place", "cafe", "peer", "study", "childcare", "transport", "interpreter", "accompany", "volunteer");

    /// <summary>How the facts were checked.</summary>
    public static readonly Vocabulary Verification = new("verification", "official", "operator", "unverified");

    /// <summary>Whether it can be used at present.</summary>
    public static readonly Vocabulary Status = new("status", "open", "paused", "closed");

    /// <summary>What must be decided about a person before the service can be used: 要介護認定, 障害福祉の支給決定.</summary>
    public static readonly Vocabulary Decision = new("decision", "care-certification", "benefit-decision");

    /// <summary>Languages spoken, as BCP 47 primary tags; <c>jsl</c> is Japanese Sign Language.</summary>
    public static readonly Vocabulary Language = new(
        "language", "ja", "en", "zh", "ko", "pt", "es", "tl", "fil", "vi", "th", "ne", "id", "km", "my", "mn", "fr", "si", "ur", "ru", "hi", "ms",
        "bn", "uk", "de", "it", "jsl");

    /// <summary>Every vocabulary whose values residents read.</summary>
    public static IReadOnlyList<Vocabulary> Named { get; } = [Kind, Method, Audience, Service, Verification, Decision, Language];

    /// <summary>Ways of contact that need no telephone call.</summary>
    public static ulong WithoutCalling { get; } = Method.Mask(["visit", "mail", "fax", "chat", "line", "online", "outreach", "relay"], _ => { });
}
