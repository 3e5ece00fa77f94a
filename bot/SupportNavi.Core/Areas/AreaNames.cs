namespace SupportNavi.Core.Areas;

/// <summary>The spellings under which an area is looked up.</summary>
internal static class AreaNames
{
    private static readonly string[] KanjiSuffixes = ["総合振興局", "振興局", "市", "町", "村", "区", "都", "府", "県"];
    private static readonly string[] KanaSuffixes = ["そうごうしんこうきょく", "しんこうきょく", "ちょう", "まち", "むら", "そん", "けん", "し", "く", "と", "ふ"];
    private static readonly string[] RomajiSuffixes = ["tyo", "mati", "mura", "son", "si", "ku", "ken", "city", "town", "village", "ward"];

    /// <summary>Folded keys of an area: name, name without its suffix, under its city and prefecture, in kana and romaji.</summary>
    public static IEnumerable<string> Keys(Area area)
    {
        if (area.Kind == AreaKind.Nation)
        {
            yield break;
        }

        var name = TextFolding.Key(area.Name);
        var kana = TextFolding.Key(area.Kana);
        var romaji = Romaji.Key(Romaji.FromKana(kana));
        string[] own = [name, Strip(name, KanjiSuffixes), kana, Strip(kana, KanaSuffixes), romaji, Strip(romaji, RomajiSuffixes), Romaji.Key(area.Romaji)];
        foreach (var key in own)
        {
            yield return key;
        }

        if (area.Kind == AreaKind.Ward)
        {
            yield return TextFolding.Key(area.Parent!.Name) + name;
            yield return TextFolding.Key(area.Parent.Kana) + kana;
        }

        if (area.Prefecture is { } prefecture && prefecture != area)
        {
            yield return TextFolding.Key(prefecture.Name + area.FullName);
        }
    }

    /// <summary>The keys to try for a folded query, most literal first.</summary>
    public static IEnumerable<string> QueryKeys(string key)
    {
        yield return key;
        var district = key.IndexOf('郡', StringComparison.Ordinal);
        if (district > 0 && district < key.Length - 1)
        {
            yield return key[(district + 1)..];
        }

        if (key.Any(char.IsAsciiLetter))
        {
            var romaji = Romaji.Key(key);
            yield return romaji;
            yield return Strip(romaji, RomajiSuffixes);
        }
    }

    private static string Strip(string name, string[] suffixes)
    {
        var suffix = Array.Find(suffixes, suffix => name.EndsWith(suffix, StringComparison.Ordinal) && name.Length - suffix.Length >= 1);
        return suffix is null ? name : name[..^suffix.Length];
    }
}
