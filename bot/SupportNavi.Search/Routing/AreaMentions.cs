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

    /// <summary>Into so many words the dictionary cuts the name of a town that it does not know.</summary>
    private const int MostPieces = 3;

    /// <summary>Nouns that leave a place a place; others make it part of a name (北見赤十字病院).</summary>
    private static readonly string[] Around = ["在住", "周辺", "近辺", "付近", "方面", "近郊", "近く", "市内", "町内", "村内", "区内", "内"];

    /// <summary>Where somebody does this they live; so many towns are names of persons that no other sentence tells which is meant.</summary>
    private static readonly string[] Living = ["住む", "すむ", "暮らす", "くらす", "暮す", "住まう", "引っ越す", "引越す", "移る", "生活", "移住", "転居", "転入", "引越", "引っ越し", "ひとり暮らし", "一人暮らし"];

    private static readonly string[] Homes = ["家", "自宅", "住まい", "住所", "うち", "いえ"];

    private static readonly string[] Ages = ["歳", "才", "代"];

    private static readonly string[] Persons = ["さん", "様", "さま", "くん", "君", "ちゃん", "氏", "先生"];

    /// <summary>The areas that the first place name may mean, and where it stands; empty for none.</summary>
    public (ImmutableArray<Area> Areas, Range Where) In(ReadText read)
    {
        var (text, tokens, _) = read;
        for (var first = 0; first < tokens.Count; first++)
        {
            var isRegion = lexicon.ClassOf(tokens[first].Word).Pos2 == "地域";
            for (var last = Math.Min(first + (isRegion ? MostTokens : MostPieces), tokens.Count) - 1; last >= first; last--)
            {
                var where = tokens[first].Start..tokens[last].End;
                if (text[where].Length > 1 && (isRegion || IsHome(read, first, last)) && Known(text[where]) is { IsEmpty: false } areas)
                {
                    return !isRegion || IsPlace(tokens, last, text) ? (areas, where) : ([], default);
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

    /// <summary>
    /// Whether a name that the dictionary takes for a person's, a company's or something else must be where somebody lives: 恵庭に住んでいます, 恵庭の27歳, 恵庭在住, 家は恵庭.
    /// </summary>
    private bool IsHome(ReadText read, int first, int last)
    {
        var (text, tokens, _) = read;
        if (first > 0 && lexicon.ClassOf(tokens[first - 1].Word).Pos is "名詞" or "接頭詞")
        {
            // 小清水 is not 清水.
            return false;
        }

        return At(last + 1) switch
        {
            "在住" => true,
            "に" => Living.Contains(Base(last + 2), StringComparer.Ordinal),
            "で" => Living.Contains(Base(last + 2), StringComparer.Ordinal) || IsName(),
            "の" => last + 3 < tokens.Count && lexicon.ClassOf(tokens[last + 2].Word).Pos1 == "数" && Ages.Any(age => Follows(last + 2, age)),
            _ => first > 1 && At(first - 1) is "は" && Homes.Contains(At(first - 2).ToString(), StringComparer.Ordinal),
        };

        ReadOnlySpan<char> At(int token) => token < tokens.Count ? tokens[token].Surface(text) : "";

        string Base(int token) => token < tokens.Count ? lexicon.BaseForm(tokens[token], text) : "";

        bool IsName() => first == last && lexicon.ClassOf(tokens[first].Word) is { Pos: "名詞", Pos1: "固有名詞" };

        // 十代 and 27歳 may be one word or several.
        bool Follows(int number, string word)
        {
            while (number < tokens.Count && lexicon.ClassOf(tokens[number].Word).Pos1 == "数")
            {
                number++;
            }

            return At(number).StartsWith(word, StringComparison.Ordinal);
        }
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
