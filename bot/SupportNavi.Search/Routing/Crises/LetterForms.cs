using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>One form for the forms of a letter: Latin without diacritics, Chinese characters as in simplified writing, large kana.</summary>
internal static class LetterForms
{
    private const string Latin =
        "aàáạảãâầấậẩẫăằắặẳẵäåā eèéẹẻẽêềếệểễëē iìíịỉĩîïī oòóọỏõôồốộổỗơờớợởỡöōø uùúụủũưừứựửữûüū yỳýỵỷỹÿ dđ cç nñ";

    private const string Chinese =
        "殺杀 藥药 兒儿 傷伤 體体 頭头 開开 關关 門门 個个 們们 來来 說说 話话 這这 裡里 裏里 邊边 還还 沒没 錢钱 飯饭 餓饿 凍冻 車车 睡睡 覺觉 樓楼 橋桥 遺遗 書书 孫孙 媽妈 爺爷 "
        + "師师 強强 姦奸 騷骚 擾扰 裸裸 錄录 脅胁 嚇吓 驚惊 罵骂 趕赶 無无 處处 過过 瓶瓶 顆颗 斷断 氣气 嘔呕 暈晕 歪歪 腦脑 臟脏 緊紧 總总 結结 絕绝 燒烧 灣湾 護护 業业 從从 會会 對对 "
        + "給给 讓让 跡迹 剛刚 現现 時时 間间 幾几 萬万 歲岁 後后 電电 陽阳 臺台 當当 壞坏 動动 單单 聽听 發发 應应 惡恶 為为 與与 樣样 誰谁 該该 鎖锁 戶户 續续 淚泪 亂乱 閉闭 紅红 "
        + "塊块 買买 糧粮 糊糊 號号 爛烂 鬧闹 麼么 嗎吗 親亲 壓压 勁劲 離离 聲声 隔隔 鄰邻 園园 臉脸 紫紫 變变 腫肿 劇剧 嚴严 燈灯 暖暖 氣气 煤煤 鐵铁 盡尽 濟济 滿满 繩绳 鬆松 難难 請请 "
        + "實实 誘诱 罰罚 壯壮 妳你 隻只 隨随 險险 韓韩 飲饮 餵喂 饑饥 麵面 齊齐 斃毙 決决 別别 憂忧 鬱郁 撐撑 滅灭 淨净 潔洁 攔拦 勒勒 槍枪 劍剑 剝剥 壽寿 寶宝 團团 圍围 夢梦 獨独 獄狱 窩窝";

    private static readonly char[] Simple = CharacterTable.Of(Latin.Split(' ').SelectMany(row => row.Skip(1).Select(other => (Other: other, Letter: row[0])))
        .Concat(Chinese.Split(' ').Select(pair => (Other: pair[0], Letter: pair[1]))));

    private static readonly char[] Large = CharacterTable.Of(Enumerable.Range('ぁ', 'ヺ' - 'ぁ' + 1).Select(unit => ((char)unit, LargeHiragana((char)unit))));
    private static readonly LetterKind[] Kinds = [.. Enumerable.Range(0, char.MaxValue + 1).Select(unit => Kind((char)unit))];

    /// <summary>A Latin letter without its marks, lower case; '\0' for what is no Latin letter.</summary>
    public static char LatinOf(char character)
    {
        if (character < 'À')
        {
            return char.IsAsciiLetter(character) ? (char)(character | 0x20) : '\0';
        }

        var letter = character < 'ỿ' ? Simple[char.ToLowerInvariant(character)] : '\0';
        return letter is >= 'a' and <= 'z' ? letter : '\0';
    }

    /// <summary>The simplified form of a Chinese character.</summary>
    public static char Simplified(char character) => Simple[character];

    /// <summary>The form of today in Japanese writing.</summary>
    public static char Japanese(char character) => CharacterVariants.Of(character);

    /// <summary>Katakana and small kana as large hiragana; everything else stays. を and お sound alike and meet.</summary>
    public static char Kana(char character) => Large[character];

    /// <summary>What kind of letter it is.</summary>
    public static LetterKind KindOf(char character) => Kinds[character];

    /// <summary>True for a hiragana or katakana letter; the mark of a long vowel is none.</summary>
    public static bool IsKana(char character) => Kinds[character] == LetterKind.Kana;

    /// <summary>True for an ideograph of the common blocks.</summary>
    public static bool IsHan(char character) => Kinds[character] == LetterKind.Han;

    private static char LargeHiragana(char character)
    {
        var hiragana = character is >= 'ァ' and <= 'ヶ' ? (char)(character - 0x60) : character;
        return hiragana switch
        {
            'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'っ' or 'ゃ' or 'ゅ' or 'ょ' or 'ゎ' => (char)(hiragana + 1),
            'を' => 'お',
            'ゔ' => 'ぶ',
            _ => hiragana,
        };
    }

    private static LetterKind Kind(char character) => character switch
    {
        (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヺ') => LetterKind.Kana,
        (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or '々' => LetterKind.Han,
        _ => LatinOf(character) != '\0' ? LetterKind.Latin : LetterKind.Other,
    };
}
