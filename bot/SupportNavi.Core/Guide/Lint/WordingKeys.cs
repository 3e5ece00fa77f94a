namespace SupportNavi.Core.Guide.Lint;

/// <summary>The wording keys that the conversation itself uses; every language must have them. A test compares the list with the code.</summary>
public static class WordingKeys
{
    /// <summary>All keys.</summary>
    public static readonly string[] All =
    [
        "anonymous.no", "anonymous.yes",
        "area.again", "area.by-subprefecture", "area.kana-row", "area.elsewhere", "area.nation", "area.note", "area.question", "area.script", "area.unknown", "area.ward-question", "area.ward-unknown",
        "area.which", "area.within",
        "as-of",
        "card.back", "card.drop", "card.keep", "card.more", "card.title", "card.unreached",
        "caution.hard-to-reach", "caution.likely-area", "caution.likely-area-nocalls", "caution.other-area", "caution.unverified",
        "choice.count", "choice.count-capped",
        "command.area", "command.back", "command.emergency", "command.forget", "command.help", "command.language", "command.memo", "command.more",
        "command.nocalls", "command.restart",
        "crisis.continue", "crisis.next",
        "decision.benefit-decision", "decision.care-certification",
        "fact.address", "fact.anonymous", "fact.as-of", "fact.audience", "fact.description", "fact.email", "fact.fax", "fact.fee", "fact.hours",
        "fact.hours-note", "fact.languages", "fact.methods", "fact.not-for", "fact.operator", "fact.phone", "fact.phone-note", "fact.reservation",
        "fact.service-area", "fact.services", "fact.source", "fact.unknown",
        "fee.free", "fee.paid",
        "forget.no", "forget.text", "forget.title", "forget.yes", "found.none", "found.title",
        "guess.lead", "guess.none", "guess.several", "guess.title", "guess.why",
        "help.text", "help.title",
        "hours.always", "hours.closed", "hours.day", "hours.note", "hours.open", "hours.opens", "hours.opens-today", "hours.unknown",
        "language.prompt", "language.self",
        "link.call", "link.mail", "link.map", "link.site",
        "list.join",
        "memo.copy", "memo.empty", "memo.text", "memo.title",
        "menu.anything", "menu.open", "menu.title",
        "narrow.audience", "narrow.chosen", "narrow.kinds", "narrow.languages", "narrow.methods", "narrow.needs", "narrow.open", "narrow.open-now",
        "narrow.services",
        "nav.area", "nav.back", "nav.calls-no", "nav.calls-yes", "nav.emergency", "nav.forget", "nav.help", "nav.language", "nav.memo",
        "nav.next-person", "nav.prompt", "nav.restart",
        "notice.area-set", "notice.calls-no", "notice.calls-yes", "notice.dropped", "notice.empty", "notice.forgotten",
        "notice.furigana-no", "notice.furigana-yes", "notice.kept",
        "notice.memo-full", "notice.next-person", "notice.no-area-there", "notice.not-understood", "notice.old-button", "notice.too-many-topics", "notice.unreached",
        "overview.lead", "overview.open", "overview.title", "overview.together",
        "phone.other-ways", "phone.representative",
        "reservation.no", "reservation.yes",
        "result.any", "result.area-unknown", "result.count", "result.count-capped", "result.decider", "result.first", "result.more",
        "result.narrowed-none", "result.new-topic", "result.next", "result.relay", "result.script", "result.wider",
        "rung.municipality.heading", "rung.municipality.reason", "rung.nation.heading", "rung.nation.reason", "rung.nearby.heading", "rung.place",
        "rung.nearby.reason", "rung.prefecture.heading", "rung.prefecture.reason", "rung.subprefecture.heading", "rung.subprefecture.reason",
        "script.own", "script.show", "script.text", "script.title",
        "trail.change", "trail.hidden", "trail.hidden-question",
        "unreached.cancel", "unreached.closed", "unreached.no-answer", "unreached.not-for-me", "unreached.note", "unreached.question", "unreached.wrong-number",
        "weekday.0", "weekday.1", "weekday.2", "weekday.3", "weekday.4", "weekday.5", "weekday.6",
        "welcome.text", "welcome.title",
        "why.answer", "why.any", "why.decider", "why.full", "why.need", "why.pinned", "why.sensitive",
    ];
}
