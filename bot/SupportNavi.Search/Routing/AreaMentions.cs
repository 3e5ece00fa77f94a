using System.Collections.Immutable;
using SupportNavi.Core.Areas;
using SupportNavi.Search.Japanese;

namespace SupportNavi.Search.Routing;

/// <summary>The place a sentence speaks of: 「帯広で子ども食堂をさがしています」.</summary>
/// <param name="gazetteer">The areas.</param>
/// <param name="home">The prefectures of the dataset: a name that is found there is not one of elsewhere.</param>
/// <param name="lexicon">Has the names of areas as words.</param>
internal sealed class AreaMentions(Gazetteer gazetteer, ImmutableArray<Area> home, Lexicon lexicon)
{
    private const int MostTokens = 6;

    /// <summary>Nouns that leave a place a place; others make it part of a name (北見赤十字病院).</summary>
    private static readonly string[] Around = ["在住", "周辺", "近辺", "付近", "方面", "近郊", "近く", "市内", "町内", "村内", "区内", "内"];

    private static readonly string[] Persons = ["さん", "様", "さま", "くん", "君", "ちゃん", "氏", "先生"];

    /// <summary>The areas that the first place name may mean, and where it stands; empty for none.</summary>
    public (ImmutableArray<Area> Areas, Range Where) In(ReadText read)
    {
        var (text, tokens, _) = read;
        for (var first = 0; first < tokens.Count; first++)
        {
            if (lexicon.ClassOf(tokens[first].Word).Pos2 != "地域")
            {
                continue;
            }

            for (var last = Math.Min(first + MostTokens, tokens.Count) - 1; last >= first; last--)
            {
                var where = tokens[first].Start..tokens[last].End;
                if (text[where].Length > 1 && Known(text[where]) is { IsEmpty: false } areas)
                {
                    return IsPlace(tokens, last, text) ? (areas, where) : ([], default);
                }
            }
        }

        return ([], default);
    }

    private ImmutableArray<Area> Known(string name)
    {
        var all = gazetteer.Find(name);
        var near = all.RemoveAll(area => area.Prefecture is not { } prefecture || !home.Contains(prefecture));
        return !near.IsEmpty ? near : all is [var only] && only.Name.EndsWith(name[^1]) ? all : [];
    }

    /// <summary>伊達さん is somebody, and 北見赤十字病院 is not where somebody lives.</summary>
    private bool IsPlace(List<Token> tokens, int last, string text)
    {
        if (last + 1 == tokens.Count)
        {
            return true;
        }

        var next = tokens[last + 1].Surface(text).ToString();
        return !Persons.Contains(next, StringComparer.Ordinal)
            && (lexicon.ClassOf(tokens[last + 1].Word).Pos != "名詞" || Around.Contains(next, StringComparer.Ordinal));
    }
}
