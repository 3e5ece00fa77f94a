namespace SupportNavi.Import.Places;

/// <summary>Spellings of place names that meet. One character for one, so that a place in the key is the same place in the text.</summary>
internal static class NameKey
{
    // Small and large kana in names such as 茅ヶ崎, 山ノ内 and 三ッ, then old, new and vulgar forms of kanji. The first of each group stands for the others.
    private const string Groups =
        "ケヶがガヵ ノの之 ツッ 竜龍 沢澤 島嶋嶌 崎﨑碕 籠篭 曽曾 鯵鰺 桧檜 釜竈 高髙 国國 浜濱濵 辺邊邉 滝瀧 桜櫻 広廣 条條 館舘 斎齋齊斉 蘂蕊 淵渕 槙槇 富冨 梼檮 "
        + "騨驒 頸頚 真眞 徳德 静靜 恵惠 応應 県縣 区區 円圓 栄榮 渋澁 瀬瀨 弥彌 豊豐 稲稻 関關 湾灣 当當 独獨 万萬 来來 会會 与與 黒黑 焼燒 巌巖 庄莊 礪砺 蛎蠣 壺壷 薮藪 塩鹽 祇祗 穂穗 芦蘆";

    // A table over all characters: keys are made for every row, names and addresses alike.
    private static readonly char[] Forms = Table();

    /// <summary>The key of a text.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            target[index] = Forms[source[index]];
        }
    });

    private static char[] Table()
    {
        var table = new char[char.MaxValue + 1];
        for (var character = 0; character < table.Length; character++)
        {
            table[character] = (char)character;
        }

        foreach (var group in Groups.Split(' '))
        {
            foreach (var form in group)
            {
                table[form] = group[0];
            }
        }

        return table;
    }
}
