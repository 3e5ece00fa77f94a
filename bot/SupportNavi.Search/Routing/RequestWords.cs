using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing;

/// <summary>Tells a request for a kind of window (「子ども食堂を教えてください」) from the story of a trouble, which no list of windows answers.</summary>
internal sealed class RequestWords(Tokenizer tokenizer)
{
    private const int MostWords = 4;
    private const int MostCharacters = 40;

    /// <summary>Words of asking, by their base form: they say nothing of what is asked for.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "教える", "おしえる", "探す", "さがす", "知る", "ある", "行く", "いく", "くださる", "下さる", "する", "できる", "みる", "見る", "くれる", "もらう", "欲しい", "ほしい", "使う", "いる",
        "電話", "番号", "場所", "住所", "連絡", "連絡先", "窓口", "一覧", "近く", "どこ", "ところ", "所", "何", "こと", "の", "ん", "よう", "方", "ここ", "お", "ご", "近い", "相談", "先",
    };

    private static readonly char[] SentenceEnds = ['。', '！', '？', '!', '?', '\n'];

    private readonly Notation notation = new(tokenizer);

    /// <summary>What the first sentence that is a short request asks for, as keys of <see cref="Notation"/>; empty when none is.</summary>
    public IReadOnlyList<string> Of(string text) =>
        text.Split(SentenceEnds, StringSplitOptions.TrimEntries).Select(OfSentence).FirstOrDefault(words => words.Count > 0) ?? [];

    private List<string> OfSentence(string text)
    {
        var words = new List<string>();
        if (text.Length > MostCharacters)
        {
            return [];
        }

        foreach (var token in tokenizer.Tokenize(text))
        {
            var kind = tokenizer.Lexicon.ClassOf(token.Word);
            if (kind.Pos is "助詞" or "助動詞" or "記号" or "フィラー" && tokenizer.Lexicon.BaseForm(token, text) is not ("ない" or "ぬ" or "ん"))
            {
                continue;
            }

            if (Asking.Contains(tokenizer.Lexicon.BaseForm(token, text)))
            {
                continue;
            }

            if (kind.Pos is not ("名詞" or "接頭詞") || kind.Pos1 is "代名詞" or "副詞可能" or "数")
            {
                return [];
            }

            words.Add(notation.Key(token.Surface(text).ToString()));
        }

        words.RemoveAll(word => word.Length < 2);
        return words.Count <= MostWords ? words : [];
    }
}
