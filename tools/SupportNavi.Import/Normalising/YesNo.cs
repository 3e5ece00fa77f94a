using SupportNavi.Core.Areas;

namespace SupportNavi.Import.Normalising;

/// <summary>Cells that say yes or no with a mark or a word.</summary>
internal static class YesNo
{
    private static readonly string[] Yes = ["○", "◯", "〇", "●", "◎", "有", "有り", "あり", "可", "可能", "はい", "1", "true", "yes", "y", "✓", "✔", "☑", "レ", "o"];
    private static readonly string[] No = ["×", "✕", "✖", "╳", "無", "無し", "なし", "不可", "いいえ", "0", "false", "no", "n", "x", "☐"];

    /// <summary><c>yes</c>, <c>no</c>, or empty: an empty cell and a mark for "partly" (△) are neither.</summary>
    public static Cleaned Read(string cell)
    {
        var text = TextFolding.Width(cell).Trim().ToLowerInvariant();
        if (text.Length == 0 || (text.Length == 1 && Cells.Hyphens.Contains(text[0], StringComparison.Ordinal)))
        {
            return new("");
        }

        return Array.IndexOf(Yes, text) >= 0 ? new("yes", "yes-no")
            : Array.IndexOf(No, text) >= 0 ? new("no", "yes-no")
            : new("", "yes-no.refused", text is "△" or "▲" or "▽" ? StaffWords.Of("yes-no.partly") : StaffWords.Of("yes-no.unclear"));
    }
}
