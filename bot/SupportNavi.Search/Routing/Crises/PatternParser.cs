using System.Text;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// Reads the patterns of <c>guide/crisis.csv</c>: <c>死(し/氏)にた[い/く]</c>, <c>&lt;人&gt;…殴(なぐ)られ</c>. A slash parts alternatives; brackets hold them; parentheses
/// after kanji hold their other spellings; a name in angle brackets is a word class; ~ … …… are gaps; ^ and $ are the ends of a sentence.
/// </summary>
/// <param name="words">The spellings of a word class, null for one that is not there.</param>
/// <param name="gaps">The letters that ~ … and …… may stand for.</param>
internal sealed class PatternParser(Func<string, IReadOnlyList<string>?> words, (int Short, int Middle, int Long) gaps)
{
    /// <summary>More spellings of one step than this are a mistake, and would make the rules slow to load.</summary>
    public const int MaxSpellings = 6000;

    private const string Marks = "~…[]()<>/|";

    private string text = "";
    private int at;

    /// <summary>The patterns a cell holds, parted by |.</summary>
    /// <exception cref="FormatException">The cell cannot be read; the message says why.</exception>
    public IReadOnlyList<CrisisPattern> Parse(string cell)
    {
        var patterns = new List<CrisisPattern>();
        foreach (var part in cell.Split('|'))
        {
            (text, at) = (part.Trim(), 0);
            patterns.Add(ReadPattern());
        }

        return patterns;
    }

    /// <summary>The spellings of a cell without gaps: the words of a class.</summary>
    /// <exception cref="FormatException">The cell cannot be read, or it has gaps.</exception>
    public IReadOnlyList<string> ParseWords(string cell)
    {
        var patterns = Parse(cell);
        return patterns.All(pattern => pattern is { Steps: [_], FromStart: false, ToEnd: false })
            ? [.. patterns.SelectMany(pattern => pattern.Steps[0])]
            : throw new FormatException("a word class holds words without ~ and …");
    }

    private CrisisPattern ReadPattern()
    {
        var (steps, gapsBefore) = (new List<IReadOnlyList<string>>(), new List<int>());
        var fromStart = ReadGap() > 0;
        var gap = 0;
        while (at < text.Length)
        {
            steps.Add(ReadStep());
            gapsBefore.Add(gap);
            gap = ReadGap();
        }

        if (steps.Count == 0 || steps.Any(step => step.Any(string.IsNullOrWhiteSpace)))
        {
            throw new FormatException("a part of it is empty");
        }

        return new(steps, gapsBefore, fromStart, gap > 0);
    }

    private int ReadGap()
    {
        var gap = 0;
        for (; at < text.Length && text[at] is '~' or '…' or ' '; at++)
        {
            if (text[at] == ' ' && gap == 0 && !IsGapNext())
            {
                break;
            }

            gap = text[at] switch { '~' => gaps.Short, '…' => gap == 0 ? gaps.Middle : gaps.Long, _ => gap };
        }

        return gap;
    }

    private bool IsGapNext() => text.AsSpan(at).TrimStart() is ['~' or '…', ..];

    private List<string> ReadStep()
    {
        List<string> spellings = [""];
        while (at < text.Length && text[at] is not ('~' or '…'))
        {
            spellings = text[at] switch
            {
                '[' => Product(spellings, ReadAlternatives(']')),
                '<' => Product(spellings, ReadClass()),
                _ => Product(spellings, ReadPlain()),
            };
        }

        return spellings;
    }

    private IReadOnlyList<string> ReadClass()
    {
        var end = text.IndexOf('>', at);
        if (end < 0)
        {
            throw new FormatException("< is not closed");
        }

        var name = text[(at + 1)..end];
        at = end + 1;
        return words(name) ?? throw new FormatException($"there is no word class \"{name}\" in this language");
    }

    private List<string> ReadAlternatives(char close)
    {
        var open = text[at++];
        var alternatives = new List<string>();
        while (true)
        {
            List<string> spellings = [""];
            while (at < text.Length && text[at] != '/' && text[at] != close)
            {
                spellings = text[at] switch
                {
                    '[' => Product(spellings, ReadAlternatives(']')),
                    '<' => Product(spellings, ReadClass()),
                    _ => Product(spellings, ReadPlain()),
                };
            }

            alternatives.AddRange(spellings);
            if (at == text.Length)
            {
                throw new FormatException($"{open} is not closed");
            }

            if (text[at++] == close)
            {
                return alternatives;
            }
        }
    }

    /// <summary>Plain text up to the next mark; kanji before parentheses have the spellings within as well.</summary>
    private List<string> ReadPlain()
    {
        var plain = new StringBuilder();
        while (at < text.Length && !Marks.Contains(text[at], StringComparison.Ordinal))
        {
            plain.Append(text[at++]);
        }

        if (plain.Length == 0 && (at == text.Length || text[at] != '('))
        {
            throw new FormatException($"{text[at]} stands where no {text[at]} can be");
        }

        if (at == text.Length || text[at] != '(')
        {
            return [plain.ToString()];
        }

        var kanji = plain.Length;
        while (kanji > 0 && LetterForms.IsHan(plain[kanji - 1]))
        {
            kanji--;
        }

        if (kanji == plain.Length)
        {
            throw new FormatException("( stands after no kanji");
        }

        var (before, word) = (plain.ToString(0, kanji), plain.ToString(kanji, plain.Length - kanji));
        return Product([before], [word, .. ReadAlternatives(')')]);
    }

    private static List<string> Product(List<string> spellings, IReadOnlyList<string> endings)
    {
        if (spellings.Count * endings.Count > MaxSpellings)
        {
            throw new FormatException($"it has more than {MaxSpellings} spellings; put a gap (~) between its parts");
        }

        return [.. spellings.SelectMany(_ => endings, (spelling, ending) => spelling + ending)];
    }
}
