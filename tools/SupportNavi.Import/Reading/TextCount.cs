namespace SupportNavi.Import.Reading;

/// <summary>What the characters of a file are; the evidence for or against an encoding.</summary>
internal sealed class TextCount
{
    /// <summary>Characters beyond ASCII.</summary>
    public long Foreign { get; private set; }

    /// <summary>Those that Japanese lists are mostly made of.</summary>
    public long Common { get; private set; }

    /// <summary>Any kana or kanji.</summary>
    public long Japanese { get; private set; }

    /// <summary>U+0080 to U+009F and what Windows-1252 has in their place: lead bytes of Shift_JIS that were taken for letters.</summary>
    public long LeadBytes { get; private set; }

    /// <summary>U+0080 to U+009F.</summary>
    public long Controls { get; private set; }

    /// <summary>Characters a publisher made for itself (外字).</summary>
    public long Private { get; private set; }

    /// <summary>U+FFFD: damage that happened before the file was published.</summary>
    public long Damaged { get; private set; }

    public long HalfKana { get; private set; }

    /// <summary>The share of common characters; half-width kana count for nothing, either way.</summary>
    public double Share => Foreign == HalfKana ? 0.5 : (double)Common / (Foreign - HalfKana);

    /// <summary>Adds the characters.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character >= '\u0080')
            {
                Add(character);
            }
        }
    }

    private void Add(char character)
    {
        if (character == '\uFEFF')
        {
            return;
        }

        Foreign++;
        Common += CommonJapanese.Contains(character) ? 1 : 0;
        Japanese += CommonJapanese.IsKana(character) || character is (>= '\u4E00' and <= '\u9FFF') or (>= '｡' and <= 'ﾟ') ? 1 : 0;
        HalfKana += character is >= '｡' and <= 'ﾟ' ? 1 : 0;
        Controls += character <= '\u009F' ? 1 : 0;
        LeadBytes += character <= '\u009F' || Windows1252.HasSpecial(character) ? 1 : 0;
        Private += character is >= '\uE000' and <= '\uF8FF' ? 1 : 0;
        Damaged += character == '\uFFFD' ? 1 : 0;
    }
}
