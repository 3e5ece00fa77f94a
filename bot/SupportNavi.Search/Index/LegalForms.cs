using System.Buffers;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Index;

/// <summary>
/// 法人格: what stands in a name without telling it from another. The forms are those of the Civil Code, the Companies Act and the acts on NPOs, medical,
/// welfare, school and religious corporations, with the abbreviations used in open data. Longer forms come before those they begin with.
/// </summary>
public static class LegalForms
{
    private static readonly (string Form, string Kana)[] Table =
    [
        ("社会福祉法人", "しゃかいふくしほうじん"), ("特定非営利活動法人", "とくていひえいりかつどうほうじん"), ("認定特定非営利活動法人", "にんていとくていひえいりかつどうほうじん"),
        ("npo法人", "えぬぴーおーほうじん"), ("一般社団法人", "いっぱんしゃだんほうじん"), ("公益社団法人", "こうえきしゃだんほうじん"),
        ("一般財団法人", "いっぱんざいだんほうじん"), ("公益財団法人", "こうえきざいだんほうじん"), ("社会医療法人社団", "しゃかいいりょうほうじんしゃだん"),
        ("社会医療法人財団", "しゃかいいりょうほうじんざいだん"), ("社会医療法人", "しゃかいいりょうほうじん"), ("医療法人社団", "いりょうほうじんしゃだん"),
        ("医療法人財団", "いりょうほうじんざいだん"), ("医療法人", "いりょうほうじん"), ("学校法人", "がっこうほうじん"), ("宗教法人", "しゅうきょうほうじん"),
        ("更生保護法人", "こうせいほごほうじん"), ("地方独立行政法人", "ちほうどくりつぎょうせいほうじん"), ("独立行政法人", "どくりつぎょうせいほうじん"),
        ("国立大学法人", "こくりつだいがくほうじん"), ("社団法人", "しゃだんほうじん"), ("財団法人", "ざいだんほうじん"), ("弁護士法人", "べんごしほうじん"),
        ("労働者協同組合", "ろうどうしゃきょうどうくみあい"), ("株式会社", "かぶしきがいしゃ"), ("有限会社", "ゆうげんがいしゃ"), ("合同会社", "ごうどうがいしゃ"),
        ("合資会社", "ごうしがいしゃ"), ("合名会社", "ごうめいがいしゃ"),
        ("(社会福祉法人)", ""), ("(福)", ""), ("(社福)", ""), ("(特非)", ""), ("(npo)", ""), ("(一社)", ""), ("(公社)", ""), ("(一財)", ""), ("(公財)", ""),
        ("(医)", ""), ("(医社)", ""), ("(学)", ""), ("(株)", ""), ("(有)", ""), ("(同)", ""), ("(独)", ""), ("(社)", ""), ("(財)", ""),
    ];

    private static readonly string[] Written = [.. Table.Select(row => row.Form).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];

    private static readonly string[] Kana =
        [.. Table.Where(row => row.Kana.Length > 0).Select(row => NameKeys.Kana(row.Kana)).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];

    private static readonly string[] Latin =
        [.. Table.Where(row => row.Kana.Length > 0).Select(row => NameKeys.Latin(Romaji.FromKana(row.Kana))).OrderByDescending(form => form.Length).ThenBy(form => form, StringComparer.Ordinal)];

    /// <summary>Every form has one of these.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("法会組(");

    /// <summary>Every form as it is written after width folding, in lower case, with its reading ("" for abbreviations).</summary>
    public static IReadOnlyList<(string Form, string Kana)> All => Table;

    /// <summary>The name without its legal forms, each replaced by as many spaces so that places stay; the name itself when nothing would be left.</summary>
    /// <param name="name">A name after <see cref="TextFolding.Width"/>.</param>
    public static string Blank(string name)
    {
        if (!name.AsSpan().ContainsAny(Marks))
        {
            return name;
        }

        var blank = name;
        foreach (var form in Written)
        {
            blank = blank.Replace(form, new(' ', form.Length), StringComparison.OrdinalIgnoreCase);
        }

        return blank.AsSpan().ContainsAnyExcept(" ()・") ? blank : name;
    }

    /// <summary>The text without what stands in brackets, each character replaced by a space; the text itself when nothing would be left.</summary>
    public static string BlankBrackets(string name)
    {
        if (!name.Contains('(', StringComparison.Ordinal))
        {
            return name;
        }

        var blank = name.ToCharArray();
        for (var open = name.IndexOf('('); open >= 0 && name.IndexOf(')', open) is var close and > 0; open = name.IndexOf('(', close))
        {
            blank.AsSpan(open..(close + 1)).Fill(' ');
        }

        return blank.AsSpan().ContainsAnyExcept(" ・") ? new(blank) : name;
    }

    /// <summary>A <see cref="NameKeys.Kana"/> key without the readings of legal forms.</summary>
    public static string StripKana(string kana) => Strip(kana, Kana);

    /// <summary>A <see cref="NameKeys.Latin"/> key without legal forms.</summary>
    public static string StripLatin(string latin) => Strip(latin, Latin);

    private static string Strip(string key, string[] forms)
    {
        foreach (var form in forms.Contains(key) ? [] : forms)
        {
            if (key.Length > form.Length && key.Contains(form, StringComparison.Ordinal))
            {
                key = key.Replace(form, "", StringComparison.Ordinal);
            }
        }

        return key;
    }
}
