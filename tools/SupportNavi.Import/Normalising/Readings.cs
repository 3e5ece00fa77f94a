using System.Text.RegularExpressions;
using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Readings of names (よみがな).</summary>
internal static partial class Readings
{
    /// <summary>In hiragana; what still holds a kanji is no reading.</summary>
    public static Cleaned Read(string cell)
    {
        var text = Cells.Text(cell);
        var kana = TextFolding.Hiragana(text);
        return Kanji().IsMatch(kana) ? new("", "kana.kanji", StaffWords.Of("kana.kanji"))
            : new(kana, kana == cell ? "" : "kana.hiragana");
    }

    [GeneratedRegex("[\u3400-\u9FFF\uF900-\uFAFF々〆]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Kanji();
}
