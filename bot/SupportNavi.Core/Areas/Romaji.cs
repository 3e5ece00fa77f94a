using System.Text;

namespace SupportNavi.Core.Areas;

/// <summary>Kana to Hepburn romaji, and the key under which the usual romanisations of a name meet (Ōtaru, Otaru; Sitakawa, Shitakawa).</summary>
public static class Romaji
{
    private const string Kana = "あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでどなにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわゐゑをん";

    private static readonly string[] Latin =
    [
        "a", "i", "u", "e", "o", "ka", "ki", "ku", "ke", "ko", "ga", "gi", "gu", "ge", "go",
        "sa", "shi", "su", "se", "so", "za", "ji", "zu", "ze", "zo", "ta", "chi", "tsu", "te", "to",
        "da", "ji", "zu", "de", "do", "na", "ni", "nu", "ne", "no", "ha", "hi", "fu", "he", "ho",
        "ba", "bi", "bu", "be", "bo", "pa", "pi", "pu", "pe", "po", "ma", "mi", "mu", "me", "mo",
        "ya", "yu", "yo", "ra", "ri", "ru", "re", "ro", "wa", "i", "e", "o", "n",
    ];

    private static readonly (string From, string To)[] Variants =
    [
        ("ō", "o"), ("ū", "u"), ("ô", "o"), ("û", "u"), ("shi", "si"), ("sh", "sy"), ("chi", "ti"), ("tch", "tty"), ("ch", "ty"),
        ("tsu", "tu"), ("fu", "hu"), ("ji", "zi"), ("j", "zy"), ("syi", "si"), ("tyi", "ti"), ("mb", "nb"), ("mp", "np"), ("mm", "nm"),
        ("oh", "o"), ("ou", "o"), ("oo", "o"), ("uu", "u"),
    ];

    /// <summary>Hepburn without long-vowel marks: べつかい → betsukai, こうべ → koube. Characters that are not kana stay.</summary>
    public static string FromKana(string kana)
    {
        var latin = new StringBuilder(kana.Length * 2);
        var doubled = false;
        foreach (var character in TextFolding.Hiragana(kana))
        {
            if (character == 'っ')
            {
                doubled = true;
                continue;
            }

            if (character is 'ゃ' or 'ゅ' or 'ょ' && latin.Length > 0 && latin[^1] == 'i')
            {
                AppendGlide(latin, character);
                continue;
            }

            var index = Kana.IndexOf(character, StringComparison.Ordinal);
            var syllable = index < 0 ? Small(character) : Latin[index];
            if (doubled && syllable.Length > 0)
            {
                latin.Append(syllable[0] == 'c' ? 't' : syllable[0]);
            }

            latin.Append(syllable);
            doubled = false;
        }

        return latin.ToString();
    }

    /// <summary>One key for every usual romanisation: lower case letters only, Kunrei consonants, long vowels shortened.</summary>
    public static string Key(string latin)
    {
        var key = latin.ToLowerInvariant();
        foreach (var (from, to) in Variants)
        {
            key = key.Replace(from, to, StringComparison.Ordinal);
        }

        return string.Concat(key.Where(char.IsAsciiLetter));
    }

    private static void AppendGlide(StringBuilder latin, char small)
    {
        var vowel = small switch { 'ゃ' => 'a', 'ゅ' => 'u', _ => 'o' };
        latin.Length--;
        var sibilant = latin.Length > 0 && (latin[^1] == 'j' || (latin[^1] == 'h' && latin.Length > 1 && latin[^2] is 's' or 'c'));
        latin.Append(sibilant ? "" : "y").Append(vowel);
    }

    private static string Small(char character) => character switch
    {
        'ぁ' => "a", 'ぃ' => "i", 'ぅ' => "u", 'ぇ' => "e", 'ぉ' => "o",
        'ゃ' => "ya", 'ゅ' => "yu", 'ょ' => "yo", 'ゎ' => "wa", 'ゔ' => "vu", 'ゖ' or 'ゕ' => "ka",
        'ー' => "",
        _ => character.ToString(),
    };
}
