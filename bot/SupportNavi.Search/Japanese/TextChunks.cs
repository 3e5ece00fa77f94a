namespace SupportNavi.Search.Japanese;

/// <summary>
/// Cuts text into chunks of bounded length, so that work and memory stay bounded: after every 、 and 。 as kuromoji.js does, and where neither comes
/// for long at the last place that a word hardly crosses.
/// </summary>
internal static class TextChunks
{
    /// <summary>The longest chunk in UTF-16 units.</summary>
    public const int MaxLength = 1024;

    private const int LookBack = 256;

    /// <summary>The length of the first chunk of a text that is not empty.</summary>
    public static int NextLength(ReadOnlySpan<char> text)
    {
        var window = text.Length > MaxLength ? text[..MaxLength] : text;
        var stop = window.IndexOfAny('、', '。');
        if (stop >= 0)
        {
            return stop + 1;
        }

        return text.Length <= MaxLength ? text.Length : SafeCut(text);
    }

    private static int SafeCut(ReadOnlySpan<char> text)
    {
        for (var cut = MaxLength; cut > MaxLength - LookBack; cut--)
        {
            if (char.IsWhiteSpace(text[cut - 1]) || char.IsPunctuation(text[cut - 1]))
            {
                return cut;
            }
        }

        for (var cut = MaxLength; cut > MaxLength - LookBack; cut--)
        {
            if (IsHiragana(text[cut - 1]) && !IsHiragana(text[cut]))
            {
                return cut;
            }
        }

        return char.IsHighSurrogate(text[MaxLength - 1]) && char.IsLowSurrogate(text[MaxLength]) ? MaxLength - 1 : MaxLength;
    }

    private static bool IsHiragana(char character) => character is >= 'ぁ' and <= 'ゖ' or 'ー';
}
