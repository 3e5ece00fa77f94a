using System.Buffers;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>The letters of a folded message as they are put together.</summary>
/// <param name="capacity">More letters than this are left out; a folding knows how many there can be.</param>
/// <param name="joinsSingles">A sentence of one letter is part of the next one: 死。に。た。い。</param>
internal sealed class FoldedLetters(int capacity, bool joinsSingles) : IDisposable
{
    private char[] letters = ArrayPool<char>.Shared.Rent(capacity);
    private int piece;
    private bool stretched;

    /// <summary>How many there are.</summary>
    public int Length { get; private set; }

    /// <summary>All of them.</summary>
    public ReadOnlyMemory<char> Letters => letters.AsMemory(0, Length);

    /// <summary>The last one, '\0' at the beginning.</summary>
    public char Last => Length > 0 ? letters[Length - 1] : '\0';

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<char>.Shared.Return(letters, clearArray: true);
        letters = [];
    }

    /// <summary>Three of one vowel and more are one: しにたいいいい. Not of other kana: ははは is 母は.</summary>
    public void AppendOnce(char kana)
    {
        var repeats = kana is 'あ' or 'い' or 'う' or 'え' or 'お' && Length > 0 && letters[Length - 1] == kana;
        if (repeats && (stretched || (Length > 1 && letters[Length - 2] == kana)))
        {
            Length -= stretched ? 0 : 1;
            stretched = true;
            return;
        }

        stretched = false;
        Append(kana);
    }

    /// <summary>One more letter of a word.</summary>
    public void Append(char character)
    {
        if (Length < letters.Length)
        {
            letters[Length++] = character;
            piece++;
        }
    }

    /// <summary>The space about a Latin word, once.</summary>
    public void AppendSpace()
    {
        if (Length == 0 || letters[Length - 1] != ' ')
        {
            Append(' ');
            piece--;
        }
    }

    /// <summary>The end of a sentence, once.</summary>
    public void AppendBreak()
    {
        if (Length > 0 && letters[Length - 1] != CrisisText.Break && Length < letters.Length)
        {
            letters[Length++] = CrisisText.Break;
        }

        piece = 0;
    }

    /// <summary>Ends a sentence, unless it is a single letter: 死。に。た。い。 is one word.</summary>
    public void EndPiece()
    {
        if (piece == 1 && joinsSingles)
        {
            var before = Length - 2;
            if (before >= 0 && letters[before] == CrisisText.Break)
            {
                letters[before] = letters[before + 1];
                Length--;
            }

            piece = 0;
            return;
        }

        if (piece > 0)
        {
            AppendBreak();
        }
    }
}
