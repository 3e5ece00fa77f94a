using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The Latin words of a run of them, without apostrophes, marks and zero-width characters. Three single letters and more in a row are one word (k m s).
/// </summary>
internal ref struct LatinWords(string text, int from)
{
    /// <summary>Longer words are cut; nothing that matters is longer.</summary>
    public const int MaxWord = 60;

    private readonly string text = text;
    private Buffer buffer;
    private int at = from;

    /// <summary>Where the words that were read end.</summary>
    public readonly int End => at;

    /// <summary>The next word of the run.</summary>
    /// <param name="word">Its letters, until the next call.</param>
    /// <param name="hasMarks">True when a letter had diacritics: it is no romaji then, save for a long vowel.</param>
    [UnscopedRef]
    public bool TryNext(out ReadOnlySpan<char> word, out bool hasMarks)
    {
        var length = ReadWord(out hasMarks);
        if (length == 1)
        {
            length = JoinSingles();
        }

        word = ((ReadOnlySpan<char>)buffer)[..length];
        return length > 0;
    }

    private int ReadWord(out bool hasMarks)
    {
        var length = 0;
        hasMarks = false;
        for (; at < text.Length; at++)
        {
            var letter = LetterForms.LatinOf(text[at]);
            if (letter != '\0')
            {
                hasMarks |= text[at] > 'z' && text[at] is not ('ō' or 'ū' or 'Ō' or 'Ū');
                if (length < MaxWord && !(length > 1 && buffer[length - 1] == letter && buffer[length - 2] == letter))
                {
                    buffer[length++] = letter;
                }
            }
            else if (!IsInside(text[at]))
            {
                break;
            }
        }

        return length;
    }

    /// <summary>The first letter was read; takes the single letters after it when there are at least two.</summary>
    private int JoinSingles()
    {
        var (length, position) = (1, at);
        while (length < MaxWord && NextSingle(position) is (>= 0 and var letter))
        {
            buffer[length++] = LetterForms.LatinOf(text[letter]);
            position = letter + 1;
        }

        if (length < 3)
        {
            return 1;
        }

        at = position;
        return length;
    }

    /// <summary>Where the next letter stands when it is a word by itself after few other characters, or -1.</summary>
    private readonly int NextSingle(int position)
    {
        var start = position;
        while (position < text.Length && position - start < 4 && !char.IsLetterOrDigit(text[position]) && text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        var isSingle = position > start && position < text.Length && LetterForms.LatinOf(text[position]) != '\0'
            && (position + 1 == text.Length || !char.IsLetterOrDigit(text[position + 1]));
        return isSingle ? position : -1;
    }

    /// <summary>Apostrophes, and combining and zero-width characters, stand inside a word.</summary>
    private static bool IsInside(char character) =>
        character is '\'' or '’' or '‘' or '`' or '´' or (>= '\u0300' and <= '\u036F') or (>= '\u200B' and <= '\u200F') or '\u00AD' or '\u2060' or '\uFEFF';

    [InlineArray(MaxWord)]
    private struct Buffer
    {
        private char first;
    }
}
