namespace SupportNavi.Search.Japanese;

/// <summary>Text that is nearly always kana, one byte a kana: hiragana from 0x01, katakana from 0x61, anything else 0xFF and its UTF-16 unit.</summary>
internal static class KanaCode
{
    private const byte Escape = 0xFF;
    private const int FirstKatakana = 0x61;

    public static void Write(ReadOnlySpan<char> text, List<byte> into)
    {
        foreach (var character in text)
        {
            switch (character)
            {
                case >= 'ぁ' and <= 'ゖ':
                    into.Add((byte)(character - 'ぁ' + 1));
                    break;
                case >= 'ァ' and <= 'ー':
                    into.Add((byte)(character - 'ァ' + FirstKatakana));
                    break;
                default:
                    into.Add(Escape);
                    into.Add((byte)character);
                    into.Add((byte)(character >> 8));
                    break;
            }
        }
    }

    /// <summary>Decodes into <paramref name="into"/> as far as it reaches and returns the number of characters.</summary>
    public static int Read(ReadOnlySpan<byte> code, Span<char> into)
    {
        var count = 0;
        for (var index = 0; index < code.Length && count < into.Length; index++)
        {
            var value = code[index];
            if (value == Escape)
            {
                if (index + 2 >= code.Length)
                {
                    break;
                }

                into[count++] = (char)(code[index + 1] | (code[index + 2] << 8));
                index += 2;
            }
            else
            {
                into[count++] = value < FirstKatakana ? (char)('ぁ' + value - 1) : (char)('ァ' + value - FirstKatakana);
            }
        }

        return count;
    }
}
