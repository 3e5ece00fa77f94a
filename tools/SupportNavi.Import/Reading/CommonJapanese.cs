using System.Collections;
using System.Text;

namespace SupportNavi.Import.Reading;

/// <summary>Which characters a Japanese list is mostly made of; text read in the wrong encoding has few of them.</summary>
internal static class CommonJapanese
{
    private static readonly BitArray Kanji = FirstLevelKanji();

    /// <summary>Kana, the 2,965 kanji of JIS level 1, Japanese punctuation, full-width ASCII.</summary>
    public static bool Contains(char character) =>
        IsKana(character) || Kanji[character] || character is (>= '\u3000' and <= '\u301F') or (>= '！' and <= '～');

    public static bool IsKana(char character) => character is >= 'ぁ' and <= 'ヾ';

    /// <summary>Level 1 is rows 16 to 47 of JIS X 0208, in EUC-JP 0xB0 to 0xCF.</summary>
    private static BitArray FirstLevelKanji()
    {
        var kanji = new BitArray(char.MaxValue + 1);
        var euc = CodePagesEncodingProvider.Instance.GetEncoding(51932)!;
        for (var lead = 0xB0; lead <= 0xCF; lead++)
        {
            for (var trail = 0xA1; trail <= 0xFE; trail++)
            {
                var text = euc.GetString([(byte)lead, (byte)trail]);
                if (text is [>= '\u4E00' and <= '\u9FFF'])
                {
                    kanji[text[0]] = true;
                }
            }
        }

        return kanji;
    }
}
