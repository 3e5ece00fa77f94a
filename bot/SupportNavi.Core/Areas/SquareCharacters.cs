using System.Collections.Frozen;

namespace SupportNavi.Core.Areas;

/// <summary>Characters that stand for several, spelled out as Unicode's compatibility decomposition does.</summary>
internal static class SquareCharacters
{
    private const string Units =
        "㌃アール ㌍カロリー ㌔キロ ㌘グラム ㌢センチ ㌣セント ㌦ドル ㌧トン ㌫パーセント ㌶ヘクタール ㌻ページ ㍉ミリ ㍊ミリバール ㍍メートル ㍑リットル ㍗ワット "
        + "㌕キログラム ㌖キロメートル ㌗キロワット ㌫パーセント ㌻ページ ㍿株式会社 ㍻平成 ㍼昭和 ㍽大正 ㍾明治 ㋿令和 ㎎mg ㎏kg ㎜mm ㎝cm ㎞km ㎡m2 ㏄cc ㎖ml ㎗dl "
        + "№No ℡TEL ℃°C ㏍K.K. ￠¢ ￡£ ￢¬ ￤¦ ￥¥ ￦₩ ゟより ヿコト ‼!! ⁇?? ⁈?! ⁉!?";

    private const string Bracketed = "一二三四五六七八九十月火水木金土日株有社名特財祝労代呼学監企資協祭休自至";
    private const string Circled = "一二三四五六七八九十月火水木金土日株有社名特財祝労秘男女適優印注項休写正上中下左右医宗学監企資協夜";

    private static readonly FrozenDictionary<char, string> Spelled = All().DistinctBy(pair => pair.Character).ToFrozenDictionary(pair => pair.Character, pair => pair.Text);

    /// <summary>What the character stands for, or null when it stands for itself.</summary>
    public static string? Of(char character) => character is < '¡' or (>= 'ぁ' and <= 'ん') or (>= 'ァ' and <= 'ー') or (>= '一' and <= '鿿') ? null : Spelled.GetValueOrDefault(character);

    private static IEnumerable<(char Character, string Text)> All()
    {
        string[] roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
        return Units.Split(' ').Select(unit => (unit[0], unit[1..]))
            .Concat(Enumerable.Range(1, 20).SelectMany(number => new[] { ((char)('①' + number - 1), $"{number}"), ((char)('⑴' + number - 1), $"({number})"), ((char)('⒈' + number - 1), $"{number}.") }))
            .Concat(roman.SelectMany((numeral, index) => new[] { ((char)('Ⅰ' + index), numeral), ((char)('ⅰ' + index), numeral.ToLowerInvariant()) }))
            .Concat(Bracketed.Select((kanji, index) => ((char)('㈠' + index), $"({kanji})")))
            .Concat(Circled.Select((kanji, index) => ((char)('㊀' + index), $"{kanji}")));
    }
}
