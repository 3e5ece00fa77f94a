using System.Text;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Testing.Names;

/// <summary>How somebody asks for a name they know.</summary>
public enum Asking { Whole, Half, Hiragana, Romaji, WrongCharacter }

/// <summary>Types a name as a resident would, without help from the index: readings are those of whole words without a user dictionary.</summary>
public sealed class AskedName(Yomi yomi)
{
    private const string Mistaken = "田中大小山川木本学校会社生活支援高橋石井さくらのひかりあおぞらスマイルケア";

    /// <summary>What is typed for <paramref name="name"/>.</summary>
    public string Of(string name, Asking asking, Random random) => asking switch
    {
        Asking.Half => random.Next(2) == 0 ? name[..((name.Length + 1) / 2)] : name[(name.Length / 2)..],
        Asking.Hiragana => yomi.Hiragana(name),
        Asking.Romaji => Romanised(yomi.Latin(name), random.Next(4)),
        Asking.WrongCharacter => Wrong(name, random),
        _ => name,
    };

    private static string Wrong(string name, Random random)
    {
        var place = random.Next(name.Length);
        while (!char.IsLetter(name[place]))
        {
            place = (place + 1) % name.Length;
        }

        var other = Mistaken[random.Next(Mistaken.Length)];
        return new StringBuilder(name) { [place] = other == name[place] ? '々' : other }.ToString();
    }

    /// <summary>Hepburn with words apart; in one word with long vowels left out; Kunrei; with macrons and capitals.</summary>
    private static string Romanised(string latin, int style) => style switch
    {
        0 => latin,
        1 => Replace(latin, " ", "", "ou", "o", "uu", "u"),
        2 => Replace(latin, "shi", "si", "chi", "ti", "tsu", "tu", "sh", "sy", "ch", "ty", "fu", "hu", "ji", "zi", "j", "zy"),
        _ => string.Join(' ', Replace(latin, "ou", "ō", "uu", "ū").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..])),
    };

    private static string Replace(string text, params string[] pairs)
    {
        for (var pair = 0; pair < pairs.Length; pair += 2)
        {
            text = text.Replace(pairs[pair], pairs[pair + 1], StringComparison.Ordinal);
        }

        return text;
    }
}
