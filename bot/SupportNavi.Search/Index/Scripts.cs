namespace SupportNavi.Search.Index;

/// <summary>What a text is written in.</summary>
internal enum Script { Mixed, Kana, Latin }

/// <summary>Tells scripts apart.</summary>
internal static class Scripts
{
    /// <summary>The script of a plain key; digits fit any.</summary>
    public static Script Of(string plain)
    {
        var (kana, latin) = (false, false);
        foreach (var character in plain)
        {
            if (character is (>= 'ぁ' and <= 'ゖ') or 'ー')
            {
                kana = true;
            }
            else if (char.IsAsciiLetter(character) || character is >= 'À' and <= 'ſ')
            {
                latin = true;
            }
            else if (!char.IsAsciiDigit(character))
            {
                return Script.Mixed;
            }
        }

        return (kana, latin) switch { (true, false) => Script.Kana, (false, true) => Script.Latin, _ => Script.Mixed };
    }
}
