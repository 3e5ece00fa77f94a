namespace SupportNavi.Search.Routing.Crises;

/// <summary>Characters that are no letters of a word: ends of sentences, breath, tears.</summary>
internal static class CrisisMarks
{
    /// <summary>A small vowel that only draws out the one before it (たぁい), or a catch of breath before nothing that can be doubled (たいっ).</summary>
    /// <param name="text">The message.</param>
    /// <param name="at">Where the kana stands.</param>
    /// <param name="previous">What was kept before it.</param>
    public static bool IsStretching(string text, int at, char previous)
    {
        var character = text[at];
        if (character is 'っ' or 'ッ')
        {
            var next = NextLetter(text, at + 1);
            return next != '\0' && LetterForms.Kana(next) is not (>= 'か' and <= 'ど' or >= 'ば' and <= 'ぽ') && !LetterForms.IsHan(next) && LetterForms.LatinOf(next) == '\0';
        }

        var isSmallVowel = character is 'ぁ' or 'ぃ' or 'ぅ' or 'ぇ' or 'ぉ' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ';
        return isSmallVowel && Vowels.Of(previous) == LetterForms.Kana(character);
    }

    /// <summary>The next character that is kept, within reach of an emoji and a space: し っ て is the same as しって.</summary>
    private static char NextLetter(string text, int at)
    {
        for (var end = Math.Min(at + 8, text.Length); at < end; at++)
        {
            if (char.IsLetterOrDigit(text[at]) && text[at] != 'ー')
            {
                return text[at];
            }
        }

        return '\0';
    }

    /// <summary>True where a sentence ends; a point between letters ends none.</summary>
    public static bool IsBreak(string text, int at) => text[at] switch
    {
        '。' or '！' or '？' or '!' or '?' or '\n' or '\r' or '\u2028' or '\u2029' or '．' => true,
        '.' => at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]),
        _ => false,
    };

    /// <summary>Korean laughter and tears, which stand between words: ㅋㅋ ㅠㅠ.</summary>
    public static bool IsSobbing(char character) => character is 'ㅋ' or 'ㅎ' or 'ㅠ' or 'ㅜ' or 'ㅡ' or 'ㅏ' or 'ㅓ' or 'ㅇ';
}
