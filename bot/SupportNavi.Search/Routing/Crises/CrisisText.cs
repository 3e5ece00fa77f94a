namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// A message folded for the rules, as one of two readings. <see cref="Reading.Japanese"/>: hiragana, Latin runs that spell kana as kana.
/// <see cref="Reading.World"/>: bare Latin letters, simplified Chinese, Hangul; kana ends a sentence there, because a Chinese word may also be a Japanese one.
/// In both: a Latin word stands between spaces, nothing else does; <see cref="Break"/> stands where a sentence ends; what is no letter or digit is gone.
/// </summary>
internal sealed class CrisisText : IDisposable
{
    /// <summary>What stands in the folded text where a sentence ends. No phrase reaches over it, and no gap. The text ends with one.</summary>
    public const char Break = '\n';

    private readonly Reading reading;
    private readonly FoldedLetters folded;

    private CrisisText(Reading reading, int length) => (this.reading, folded) = (reading, new((length * 3) + 8, reading == Reading.Japanese));

    /// <summary>How a message is read.</summary>
    public enum Reading
    {
        /// <summary>For rules in Japanese.</summary>
        Japanese,

        /// <summary>For rules in any other language.</summary>
        World,
    }

    /// <summary>The folded message.</summary>
    public ReadOnlyMemory<char> Letters => folded.Letters;

    /// <summary>Folds a message; never throws, whatever it holds.</summary>
    /// <param name="text">After <see cref="Core.Areas.TextFolding.Width"/>.</param>
    /// <param name="reading">How it is read.</param>
    public static CrisisText Fold(string text, Reading reading)
    {
        var result = new CrisisText(reading, text.Length);
        for (var at = 0; at < text.Length;)
        {
            at = LetterForms.KindOf(text[at]) switch
            {
                LetterKind.Kana => result.AddKana(text, at),
                LetterKind.Han => result.AddHan(text, at),
                LetterKind.Latin => result.AddLatin(text, at),
                _ => result.AddOther(text, at),
            };
        }

        result.folded.EndPiece();
        result.folded.AppendBreak();
        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => folded.Dispose();

    private int AddOther(string text, int at)
    {
        var character = text[at];
        if (CrisisMarks.IsBreak(text, at))
        {
            folded.EndPiece();
        }
        else if (character is not ('ー' or 'ｰ') && char.IsLetterOrDigit(character) && !CrisisMarks.IsSobbing(character))
        {
            folded.Append(char.ToLowerInvariant(character));
        }

        return at + 1;
    }

    private int AddKana(string text, int at)
    {
        if (reading == Reading.World)
        {
            folded.AppendBreak();
        }

        for (; at < text.Length && LetterForms.IsKana(text[at]); at++)
        {
            var kana = LetterForms.Kana(text[at]);
            if (reading == Reading.Japanese && (kana == text[at] || !CrisisMarks.IsStretching(text, at, folded.Last)))
            {
                folded.AppendOnce(kana);
            }
        }

        return at;
    }

    /// <summary>A run of kanji that touches kana is Japanese, and no Chinese words are looked for in it.</summary>
    private int AddHan(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && LetterForms.IsHan(text[end]))
        {
            end++;
        }

        var isForeign = reading == Reading.World && ((at > 0 && LetterForms.IsKana(text[at - 1])) || (end < text.Length && LetterForms.IsKana(text[end])));
        for (; at < end && !isForeign; at++)
        {
            var character = text[at] == '々' && at > 0 ? text[at - 1] : text[at];
            folded.Append(reading == Reading.Japanese ? LetterForms.Japanese(character) : LetterForms.Simplified(character));
        }

        return end;
    }

    private int AddLatin(string text, int from)
    {
        var words = new LatinWords(text, from);
        while (words.TryNext(out var word, out var hasMarks))
        {
            AddWord(word, hasMarks);
        }

        return words.End;
    }

    private void AddWord(ReadOnlySpan<char> word, bool hasMarks)
    {
        Span<char> kana = stackalloc char[2 * LatinWords.MaxWord];
        if (reading == Reading.Japanese && !hasMarks && RomajiReading.TryRead(word, kana, out var length))
        {
            foreach (var character in kana[..length])
            {
                folded.AppendOnce(character);
            }

            return;
        }

        folded.AppendSpace();
        foreach (var character in word)
        {
            // "killl" and "dieee" are what "kill" and "die" are; doubled letters go here and in the rules alike.
            if (folded.Last != character)
            {
                folded.Append(character);
            }
        }

        folded.AppendSpace();
    }
}
