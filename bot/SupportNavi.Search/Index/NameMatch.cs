namespace SupportNavi.Search.Index;

/// <summary>How a text names something, weakest first.</summary>
internal enum NameKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>The text is a good part of the name.</summary>
    Part,

    /// <summary>The text is the name with few wrong characters.</summary>
    Near,

    /// <summary>The text holds the whole name.</summary>
    Holds,

    /// <summary>The text is the name.</summary>
    Exact,
}

/// <summary>A question beside a name.</summary>
/// <param name="Kind">How it names it.</param>
/// <param name="Similarity">1 for the name itself, 0 for nothing in common; for ranking.</param>
internal readonly record struct NameMatch(NameKind Kind, double Similarity)
{
    /// <summary>A longer question is a sentence, and a name with wrong characters is not looked for in it.</summary>
    public const int Sentence = 40;

    private const double GoodPart = 0.45;
    private const double GoodStart = 0.6;

    /// <summary>Compares keys of one script.</summary>
    /// <param name="question">The key of what was typed.</param>
    /// <param name="name">The key of a name.</param>
    /// <param name="limits">How long a key must be to name something.</param>
    /// <param name="common">So many characters at the beginning of the question are common words, which are no part that tells a name.</param>
    public static NameMatch Of(ReadOnlySpan<char> question, ReadOnlySpan<char> name, NameLimits limits, int common)
    {
        if (question.IsEmpty || name.IsEmpty)
        {
            return default;
        }

        if (question.SequenceEqual(name))
        {
            return new(NameKind.Exact, 1);
        }

        return question.Length > Math.Max(Sentence, 2 * name.Length) ? OfSentence(question, name, limits, common) : OfName(question, name, limits, common);
    }

    /// <summary>The better of two.</summary>
    public static NameMatch Better(NameMatch one, NameMatch other) =>
        (one.Kind, one.Similarity).CompareTo((other.Kind, other.Similarity)) >= 0 ? one : other;

    private static NameMatch OfSentence(ReadOnlySpan<char> question, ReadOnlySpan<char> name, NameLimits limits, int common) =>
        question.IndexOf(name) >= 0 ? new(name.Length >= limits.Holds ? NameKind.Holds : NameKind.None, Similar(0, name.Length, (double)name.Length / question.Length))
        : Starts(question, name, limits, common) ? new(NameKind.Part, GoodStart)
        : default;

    private static NameMatch OfName(ReadOnlySpan<char> question, ReadOnlySpan<char> name, NameLimits limits, int common)
    {
        var (whole, within) = EditDistance.Of(question, name);
        var longer = Math.Max(question.Length, name.Length);
        var similarity = 1 - ((double)whole / longer);
        var isTold = question.Length > common || question.Length == name.Length;
        var kind = isTold && longer >= limits.Near && whole <= 1 + (longer / limits.PerMistake) - (limits.Near / limits.PerMistake) ? NameKind.Near : NameKind.None;
        if (question.Length < name.Length)
        {
            var share = (double)question.Length / name.Length;
            similarity = Math.Max(similarity, Similar(within, question.Length, share));
            var isPart = within <= (question.Length >= limits.Near ? 1 : 0) && question.Length >= limits.Part && share >= GoodPart && question.Length > common;
            kind = isPart ? Stronger(kind, NameKind.Part) : kind;
        }
        else if (question.Length > name.Length)
        {
            var holds = EditDistance.Of(name, question).Part;
            similarity = Math.Max(similarity, Similar(holds, name.Length, (double)name.Length / question.Length));
            kind = holds == 0 && name.Length >= limits.Holds ? NameKind.Holds : kind;
        }

        return kind == NameKind.None && Starts(question, name, limits, common) ? new(NameKind.Part, Math.Max(similarity, GoodStart)) : new(kind, similarity);
    }

    /// <summary>Whether the question begins with a good part of the name.</summary>
    private static bool Starts(ReadOnlySpan<char> question, ReadOnlySpan<char> name, NameLimits limits, int common) =>
        Start(question, name) is var start && start >= limits.Holds && start >= GoodStart * name.Length && start > common + 1;

    /// <summary>How many characters at the beginning of the question stand together in the name: who asks something about a name says the name first.</summary>
    private static int Start(ReadOnlySpan<char> question, ReadOnlySpan<char> name)
    {
        var length = 0;
        while (length < question.Length && name.IndexOf(question[..(length + 1)]) >= 0)
        {
            length++;
        }

        return length;
    }

    private static NameKind Stronger(NameKind one, NameKind other) => one > other ? one : other;

    private static double Similar(int distance, int length, double share) => Math.Max(0, 1 - (2.0 * distance / length)) * (0.7 + (0.25 * share));
}

/// <summary>How many characters make a name in a script: kanji say more than kana, kana more than Latin letters.</summary>
/// <param name="Part">A part of a name.</param>
/// <param name="Holds">A name inside a text.</param>
/// <param name="Near">A name with one wrong character.</param>
/// <param name="PerMistake">So many more characters allow one more wrong one.</param>
internal sealed record NameLimits(int Part, int Holds, int Near, int PerMistake)
{
    public static NameLimits Mixed { get; } = new(3, 4, 5, 8);

    public static NameLimits Kana { get; } = new(5, 6, 7, 9);

    public static NameLimits Latin { get; } = new(7, 9, 9, 8);
}
