using SupportNavi.Core.Areas;
using SupportNavi.Core.Guide;
using SupportNavi.Core.Organizations;

namespace SupportNavi.Core.Conversation;

/// <summary>Names as readers of a language can read them: kanji, kana, or romaji with the kanji that stand on signs. The wording key <c>area.script</c> says which.</summary>
internal static class Readings
{
    private const string Kana = "kana";
    private const string Latin = "romaji";

    /// <summary>An area's name; a ward with its city.</summary>
    public static string Of(Wording wording, Area area) => wording["area.script"] switch
    {
        Kana => area.Kind == AreaKind.Ward ? area.Parent!.Kana + area.Kana : area.Kana,
        Latin when area.Kind == AreaKind.Nation => area.Romaji,
        Latin => $"{(area.Kind == AreaKind.Ward ? $"{area.Parent!.Romaji} {area.Romaji}" : area.Romaji)} ({area.FullName})",
        _ => area.FullName,
    };

    /// <summary>The name of a row of the kana table.</summary>
    public static string OfKana(Wording wording, char kana) => wording["area.script"] == Latin ? Romaji.FromKana(kana.ToString()).ToUpperInvariant()[..1] : kana.ToString();

    /// <summary>The reading of an organisation's name for readers of kana, "" for others and where none is known.</summary>
    public static string Of(Wording wording, Organization organization) => wording["area.script"] == Kana ? organization.NameKana : "";
}
