namespace SupportNavi.Search.Index;

/// <summary>Compares a question with the names of the rows found for it.</summary>
internal static class NameMatcher
{
    /// <summary>So many names that the text is as good a part of mean that it is a kind of organisation (相談支援センター) and names none.</summary>
    private const int MaxSharing = 3;

    /// <summary>How the question names the row or its operator; the operator of a row counts a little less.</summary>
    public static NameMatch Of(IndexMap map, NameForms question, int row)
    {
        var own = OfName(map, question, map.NameOf(row, 0));
        var runner = OfName(map, question, map.NameOf(row, 1));
        return NameMatch.Better(own, runner with { Similarity = runner.Similarity * 0.9 });
    }

    /// <summary>
    /// What must at least be between a question and a name to say that it names it, given all matches: the exact name hides the others, and what many
    /// names share names none.
    /// </summary>
    public static NameKind Least(IndexMap map, IReadOnlyList<(int Row, NameMatch Match)> matches)
    {
        var strongest = NameKind.None;
        var names = new HashSet<int>();
        foreach (var (row, match) in matches)
        {
            strongest = match.Kind > strongest ? match.Kind : strongest;
            if (match.Kind is NameKind.Part or NameKind.Near)
            {
                names.Add(map.NameOf(row, 0));
            }
        }

        return strongest >= NameKind.Holds ? strongest : names.Count is 0 or > MaxSharing ? NameKind.Exact : strongest;
    }

    private static NameMatch OfName(IndexMap map, NameForms question, int name)
    {
        if (name == 0)
        {
            return default;
        }

        var plain = map.Form(name, 0);
        var common = question.Common == question.Plain.Length ? int.MaxValue : 0;
        switch (Scripts.Of(question.Plain))
        {
            case Script.Kana:
                return NameMatch.Of(question.Kana, map.Form(name, 1), NameLimits.Kana, common);
            case Script.Latin:
                return NameMatch.Better(NameMatch.Of(question.Latin, map.Form(name, 2), NameLimits.Latin, common), NameMatch.Of(question.Plain, plain, NameLimits.Latin, common));
            default:
                var asRead = map.Form(name, 1).SequenceEqual(question.Kana) ? new NameMatch(NameKind.Exact, 0.95) : default;
                return NameMatch.Better(NameMatch.Of(question.Plain, plain, LimitsOf(plain), question.Common), asRead);
        }
    }

    /// <summary>A name in kana alone is as short of meaning inside a sentence as a sentence in kana.</summary>
    private static NameLimits LimitsOf(ReadOnlySpan<char> plain)
    {
        foreach (var character in plain)
        {
            if (character is not ((>= 'ぁ' and <= 'ゖ') or 'ー') && !char.IsAscii(character))
            {
                return NameLimits.Mixed;
            }
        }

        return NameLimits.Kana;
    }
}
