namespace SupportNavi.Search.Routing.Crises;

/// <summary>Latin letters as the kana they spell, in Hepburn, Kunrei and what keyboards accept (shi si, chi ti, nn, small vowels with x).</summary>
internal static class RomajiReading
{
    private const string Rows =
        "a あ i い u う e え o お ka か ki き ku く ke け ko こ ga が gi ぎ gu ぐ ge げ go ご sa さ si し shi し su す se せ so そ za ざ zi じ ji じ zu ず ze ぜ zo ぞ "
        + "ta た ti ち chi ち tu つ tsu つ te て to と da だ di ぢ du づ de で do ど na な ni に nu ぬ ne ね no の ha は hi ひ hu ふ fu ふ he へ ho ほ ba ば bi び bu ぶ be べ bo ぼ "
        + "pa ぱ pi ぴ pu ぷ pe ぺ po ぽ ma ま mi み mu む me め mo も ya や yu ゆ yo よ ra ら ri り ru る re れ ro ろ wa わ wo お n ん "
        + "kya きや kyu きゆ kyo きよ gya ぎや gyu ぎゆ gyo ぎよ sya しや syu しゆ syo しよ sha しや shu しゆ sho しよ she しえ zya じや zyu じゆ zyo じよ ja じや ju じゆ jo じよ je じえ jya じや "
        + "tya ちや tyu ちゆ tyo ちよ cha ちや chu ちゆ cho ちよ nya にや nyu にゆ nyo によ hya ひや hyu ひゆ hyo ひよ bya びや byu びゆ byo びよ pya ぴや pyu ぴゆ pyo ぴよ "
        + "mya みや myu みゆ myo みよ rya りや ryu りゆ ryo りよ fa ふあ fi ふい fe ふえ fo ふお";

    private static readonly Dictionary<string, string> Kana = Rows.Split(' ').Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    private static readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Kana.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Writes the kana of a word of lower-case letters; false when the word is no romaji, with nothing to be read of what was written.</summary>
    /// <param name="word">The letters.</param>
    /// <param name="kana">At least twice as long as the word.</param>
    /// <param name="length">How much was written.</param>
    public static bool TryRead(ReadOnlySpan<char> word, Span<char> kana, out int length)
    {
        length = 0;
        for (var at = 0; at < word.Length;)
        {
            var rest = word[at..];
            if (rest.Length > 2 && ((rest[0] == rest[1] && "kstpcgdbz".Contains(rest[0], StringComparison.Ordinal)) || rest is ['t', 'c', 'h', ..]))
            {
                kana[length++] = 'つ';
                at++;
            }
            else if (rest is ['n', 'n'] or ['n', 'n', not ('a' or 'i' or 'u' or 'e' or 'o' or 'y'), ..] or ['m', 'b' or 'p' or 'm', ..])
            {
                kana[length++] = 'ん';
                at += rest[0] == 'm' || rest.Length == 2 || rest[2] != 'n' ? Width(rest) : 1;
            }
            else if (at > 0 && rest is ['n', 'y', 'a', ..])
            {
                // Within a word it is a nasal and や far more often: konya, suiminyaku.
                kana[length++] = 'ん';
                at++;
            }
            else if (Syllable(rest) is (> 0 and var width, { } spelled))
            {
                spelled.CopyTo(kana[length..]);
                length += spelled.Length;
                at += width;
            }
            else
            {
                return false;
            }
        }

        return length > 0;
    }

    private static int Width(ReadOnlySpan<char> nasal) => nasal[0] == 'm' ? 1 : 2;

    private static (int Width, string? Kana) Syllable(ReadOnlySpan<char> rest)
    {
        for (var width = Math.Min(3, rest.Length); width > 0; width--)
        {
            if (Lookup.TryGetValue(rest[..width], out var kana))
            {
                // A nasal before a vowel belongs to it; the table has the longer syllable then.
                return (width, kana);
            }
        }

        return (0, null);
    }
}
