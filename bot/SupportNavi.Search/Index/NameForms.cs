using System.Text;
using SupportNavi.Core.Areas;

namespace SupportNavi.Search.Index;

/// <summary>One name, or a question for one, in every spelling it is looked up by, without legal forms and without what stands in brackets.</summary>
/// <param name="Plain">As written, by <see cref="NameKeys.Plain"/>.</param>
/// <param name="Kana">As read, by <see cref="NameKeys.Kana"/>.</param>
/// <param name="Latin">As read, by <see cref="NameKeys.Latin"/>.</param>
/// <param name="Words">Base forms of its content words, those in brackets included.</param>
/// <param name="Common">So many characters at the beginning of <paramref name="Plain"/> are common words, which name nobody.</param>
internal sealed record NameForms(string Plain, string Kana, string Latin, IReadOnlyList<string> Words, int Common)
{
    public static NameForms Empty { get; } = new("", "", "", [], 0);

    /// <summary>The spellings that are there, each once.</summary>
    public IEnumerable<string> Spellings => ((string[])[Plain, Kana, Latin]).Where(spelling => spelling.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>The <see cref="Plain"/> of a name; needs no words.</summary>
    public static string PlainOf(string name) => NameKeys.Plain(LegalForms.BlankBrackets(LegalForms.Blank(TextFolding.Width(name))));

    /// <param name="name">As published or as typed.</param>
    /// <param name="kana">Its reading where the data has one, else "".</param>
    /// <param name="analyzer">Gives words, and the reading where <paramref name="kana"/> is "".</param>
    public static NameForms Of(string name, string kana, INameAnalyzer analyzer)
    {
        if (name.Length == 0)
        {
            return Empty;
        }

        var whole = LegalForms.Blank(TextFolding.Width(name));
        var bare = LegalForms.BlankBrackets(whole);
        var words = analyzer.Words(bare);
        var reading = kana.Length > 0 ? LegalForms.BlankBrackets(TextFolding.Width(kana)) : Reading(words);
        var bases = new List<string>(words.Count);
        foreach (var word in ReferenceEquals(whole, bare) ? words : analyzer.Words(whole))
        {
            if (word.IsContent && TextFolding.Key(word.Base) is { Length: > 0 } key)
            {
                bases.Add(key);
            }
        }

        return new(NameKeys.Plain(bare), LegalForms.StripKana(NameKeys.Kana(reading)), LegalForms.StripLatin(NameKeys.Latin(Romaji.FromKana(reading))), bases, CommonStart(bare, words));
    }

    private static int CommonStart(string bare, IReadOnlyList<NameWord> words)
    {
        var end = 0;
        foreach (var word in words)
        {
            if (!word.IsCommon && NameKeys.Plain(bare.Substring(word.Start, word.Length)).Length > 0)
            {
                break;
            }

            end = word.Start + word.Length;
        }

        return NameKeys.Plain(bare[..end]).Length;
    }

    private static string Reading(IReadOnlyList<NameWord> words)
    {
        var reading = new StringBuilder();
        foreach (var word in words)
        {
            reading.Append(word.Reading);
        }

        return reading.ToString();
    }
}
