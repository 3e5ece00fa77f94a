using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Japanese;

/// <summary>
/// The names of all areas as user words: 別海町 as 別海 and 町, and 別海 by itself unless the dictionary has it or places of that name are read differently.
/// </summary>
public static class PlaceWords
{
    private static readonly (string Kanji, string[] Kana)[] Suffixes =
    [
        ("総合振興局", ["そうごうしんこうきょく"]), ("振興局", ["しんこうきょく"]), ("市", ["し"]), ("町", ["ちょう", "まち"]), ("村", ["むら", "そん"]),
        ("区", ["く"]), ("都", ["と"]), ("府", ["ふ"]), ("県", ["けん"]),
    ];

    /// <summary>The words, those of the nearer rungs of the ladder not before the others.</summary>
    public static IEnumerable<UserWord> Of(Gazetteer gazetteer, JapaneseDictionary dictionary)
    {
        var names = gazetteer.All.Where(area => area.Kind != AreaKind.Nation).Select(area => Pieces(area.Name, area.Kana)).ToArray();
        var stems = names.Where(pieces => pieces.Length == 2 && pieces[0].Surface.Length > 1 && !dictionary.Contains(pieces[0].Surface))
            .Select(pieces => pieces[0]).GroupBy(stem => stem.Surface, StringComparer.Ordinal).Where(group => group.Distinct().Count() == 1).Select(group => group.First());
        return names.Concat(stems.Select(stem => new[] { stem })).Select(pieces => new UserWord(string.Concat(pieces.Select(piece => piece.Surface)), [.. pieces], IsPlace: true));
    }

    private static UserPiece[] Pieces(string name, string kana)
    {
        foreach (var (suffix, readings) in Suffixes)
        {
            var reading = Array.Find(readings, reading => kana.EndsWith(reading, StringComparison.Ordinal) && kana.Length > reading.Length);
            if (reading is not null && name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length)
            {
                return [new(name[..^suffix.Length], UserWords.Katakana(kana[..^reading.Length])), new(suffix, UserWords.Katakana(reading))];
            }
        }

        return [new(name, UserWords.Katakana(kana))];
    }
}
