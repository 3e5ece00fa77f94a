namespace SupportNavi.Bot.Channels.Web;

/// <summary>BCP 47 tags, so that a screen reader speaks each part in its own language.</summary>
internal static class LanguageTag
{
    /// <summary>Japanese, easy or not.</summary>
    public const string Japanese = "ja";

    /// <summary>The tag of a dataset language: やさしい日本語 is Japanese.</summary>
    public static string Of(string language) => language == "ja-easy" ? Japanese : language;

    /// <summary>The tag of a text where it is another than the page's, else null: names and addresses stay Japanese in every language.</summary>
    public static string? Within(string page, string text)
    {
        var tag = Of(page);
        if (tag == Japanese)
        {
            return null;
        }

        var kanjiAreJapanese = !tag.StartsWith("zh", StringComparison.Ordinal);
        return text.Any(character => character is >= '\u3041' and <= '\u30FF' || (kanjiAreJapanese && character is >= '\u4E00' and <= '\u9FFF')) ? Japanese : null;
    }
}
