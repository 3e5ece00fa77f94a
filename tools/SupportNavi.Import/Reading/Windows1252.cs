namespace SupportNavi.Import.Reading;

/// <summary>Windows-1252 back to bytes: U+0080 to U+009F have other characters there, but for five.</summary>
internal static class Windows1252
{
    /// <summary>The characters of 0x80 to 0x9F; the five that are not taken stand for themselves.</summary>
    private const string Specials = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>Whether it is one of the 27 characters.</summary>
    public static bool HasSpecial(char character) => character > '\u00FF' && Specials.Contains(character);

    /// <summary>The byte the character was read from, or -1.</summary>
    public static int Byte(char character)
    {
        if (character <= '\u00FF')
        {
            return character;
        }

        var index = Specials.IndexOf(character, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }

    /// <summary>Whether Windows-1252 leaves the control character as it is.</summary>
    public static bool Keeps(char control) => Specials.Contains(control);
}
