using System.Buffers;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing;

/// <summary>Tells a request for a kind of window (「子ども食堂を教えてください」) from the story of a trouble, which no list of windows answers.</summary>
internal sealed class RequestWords(Tokenizer tokenizer)
{
    private const int MostWords = 4;
    private const int MaxCharacters = 40;

    /// <summary>Words of asking, by their base form: they say nothing of what is asked for.</summary>
    private static readonly HashSet<string> Asking = new(StringComparer.Ordinal)
    {
        "教える", "おしえる", "探す", "さがす", "知る", "ある", "行く", "いく", "くださる", "下さる", "する", "できる", "みる", "見る", "くれる", "もらう", "欲しい", "ほしい", "使う", "いる",
        "電話", "番号", "場所", "住所", "連絡", "連絡先", "窓口", "一覧", "近く", "どこ", "ところ", "所", "何", "こと", "の", "ん", "よう", "方", "ここ", "お", "ご", "近い", "相談", "先",
    };

    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。！？!?\n");

    private readonly Notation notation = new(tokenizer);

    /// <summary>What the first sentence that is a short request asks for, as keys of <see cref="Notation"/>; empty when none is.</summary>
    /// <param name="read">All that was said.</param>
    /// <param name="without">The place that was spoken of; its words ask for nothing.</param>
    public IReadOnlyList<string> Of(ReadText read, Range without)
    {
        var (first, words) = (0, new List<string>());
        for (var index = 0; index < read.Tokens.Count && words.Count == 0; index++)
        {
            if (index + 1 == read.Tokens.Count || read.Tokens[index].Surface(read.Text).ContainsAny(SentenceEnds))
            {
                words = OfSentence(read, first, index, without);
                first = index + 1;
            }
        }

        return words;
    }

    private List<string> OfSentence(ReadText read, int first, int last, Range without)
    {
        var words = new List<string>();
        if (read.Tokens[last].End - read.Tokens[first].Start > MaxCharacters + 1)
        {
            return [];
        }

        for (var index = first; index <= last; index++)
        {
            var token = read.Tokens[index];
            var kind = tokenizer.Lexicon.ClassOf(token.Word);
            if (token.Start >= without.Start.Value && token.End <= without.End.Value)
            {
                continue;
            }

            if (kind.Pos is "助詞" or "助動詞" or "記号" or "フィラー" && tokenizer.Lexicon.BaseForm(token, read.Text) is not ("ない" or "ぬ" or "ん"))
            {
                continue;
            }

            if (Asking.Contains(tokenizer.Lexicon.BaseForm(token, read.Text)))
            {
                continue;
            }

            if (kind.Pos is not ("名詞" or "接頭詞") || kind.Pos1 is "代名詞" or "副詞可能" or "数")
            {
                return [];
            }

            words.Add(notation.Key(token.Surface(read.Text).ToString()));
        }

        words.RemoveAll(word => word.Length < 2);
        return words.Count <= MostWords ? words : [];
    }
}
