using System.Collections.Frozen;
using System.Text;
using SupportNavi.Core.Areas;
using SupportNavi.Search.Routing.Crises;

namespace SupportNavi.Search.Routing;

/// <summary>
/// The language of a message. Scripts decide where they can: Hangul, kana. Chinese characters alone are Chinese when characters stand among them that Japanese
/// does not write. Latin letters are told apart by their marks and by the commonest words; romaji is Japanese.
/// </summary>
internal static class TypedLanguage
{
    private const int Read = 300;

    /// <summary>Pronouns, particles and simplified forms that do not occur in Japanese.</summary>
    private static readonly FrozenSet<char> Chinese = (
        "我你您她们們吗嗎呢吧啊啦哪么麼怎这這没沒很跟谁说话让给还过时间现样对开关门问题钱东买卖车饭头儿孙发怀请谢帮该爱离丢签证迟难听见觉为从进远边医药费减岁带烦恼债务欠贷款办"
        + "孤独吵闹骂骗辞掉养护严压单个").ToFrozenSet();

    private static readonly FrozenSet<string> English = (
        "i im ive my me you your he she they we is are was the a an and or but to of in on for with not no dont cant can need help please have has been from want do what how where when who it this that at so "
        + "am be hello hi thanks thank job work money home house school husband wife son daughter kid kids baby mother father").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Vietnamese = (
        "toi em minh khong ko bi la va cua cho duoc co con chong vo me bo nha di lam viec tien muon can giup cong ty hoc truong benh nguoi nhung rat qua roi thi o day nay the nao gi ai voi chi anh chau "
        + "xin chao cam on het mat an ngu so buon nam thang ngay gio").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Romaji = (
        "watashi boku ore no ni wa ga wo o de desu desuka masu masen nai shitai tai kara made mo to ka ne yo okane shigoto kodomo haha chichi musume musuko tasukete kudasai arimasen imasu sumu ie ikenai "
        + "dekinai kowai tsurai samishii iya mou").Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>ja, en, zh-Hans, ko or vi; null when too little is there to tell.</summary>
    public static string? Of(string text)
    {
        text = TextFolding.Width(text.Length > Read ? text[..Read] : text);
        var (hangul, kana, han, chinese, latin, marked) = (0, 0, 0, 0, 0, 0);
        foreach (var character in text)
        {
            hangul += character is >= '가' and <= '힣' or >= 'ㄱ' and <= 'ㅣ' ? 1 : 0;
            kana += LetterForms.IsKana(character) || character is >= 'ｦ' and <= 'ﾝ' ? 1 : 0;
            han += LetterForms.IsHan(character) ? 1 : 0;
            chinese += Chinese.Contains(character) ? 1 : 0;
            latin += LetterForms.LatinOf(character) != '\0' ? 1 : 0;
            marked += character >= 'À' && LetterForms.LatinOf(character) != '\0' ? 1 : 0;
        }

        return hangul > 1 && hangul >= kana ? "ko"
            : kana > 0 && kana * 6 >= han ? "ja"
            : han > 0 && han * 2 >= latin ? (chinese > 0 ? "zh-Hans" : "ja")
            : latin > 2 ? OfLatin(text, marked)
            : null;
    }

    private static string? OfLatin(string text, int marked)
    {
        if (marked > 0 && marked * 12 >= text.Length)
        {
            return "vi";
        }

        var (english, vietnamese, romaji) = (0, 0, 0);
        foreach (var word in Words(text))
        {
            english += English.Contains(word) ? 1 : 0;
            vietnamese += Vietnamese.Contains(word) ? 1 : 0;
            romaji += Romaji.Contains(word) ? 1 : 0;
        }

        var most = Math.Max(english, Math.Max(vietnamese, romaji));
        return most == 0 ? null : most == english ? "en" : most == vietnamese ? "vi" : "ja";
    }

    /// <summary>Latin words without marks and apostrophes, in lower case.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var character in text.Append(' '))
        {
            if (LetterForms.LatinOf(character) is not '\0' and var letter)
            {
                word.Append(letter);
            }
            else if (character is not ('\'' or '’') && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
