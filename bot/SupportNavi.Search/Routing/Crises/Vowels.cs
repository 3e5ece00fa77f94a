namespace SupportNavi.Search.Routing.Crises;

/// <summary>The vowel a hiragana ends in.</summary>
internal static class Vowels
{
    private static readonly string[] Rows = ["あかがさざただなはばぱまやらわ", "いきぎしじちぢにひびぴみり", "うくぐすずつづぬふぶぷむゆる", "えけげせぜてでねへべぺめれ", "おこごそぞとどのほぼぽもよろ"];

    /// <summary>The vowel, '\0' for ん and for what is no hiragana.</summary>
    public static char Of(char kana)
    {
        foreach (var row in Rows)
        {
            if (row.Contains(kana, StringComparison.Ordinal))
            {
                return row[0];
            }
        }

        return '\0';
    }
}
