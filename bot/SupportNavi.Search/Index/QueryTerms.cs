namespace SupportNavi.Search.Index;

/// <summary>A term of a question that is in the index.</summary>
/// <param name="First">Its first window entry within the asked range of rows.</param>
/// <param name="End">The entry after its last.</param>
/// <param name="Weight">Rarity (inverse document frequency) in 1/64.</param>
internal readonly record struct QueryTerm(int First, int End, int Weight);

/// <summary>What a question is looked up by.</summary>
internal static class QueryTerms
{
    /// <summary>No question uses more; the rarest are kept.</summary>
    public const int Max = 64;

    private const double Scale = 64;

    /// <summary>
    /// The terms of a question, weightiest first. A question in kana is looked up by its sound, one in Latin letters by sound and spelling, any other by its
    /// characters; words help all three.
    /// </summary>
    /// <param name="map">The index.</param>
    /// <param name="forms">The question.</param>
    /// <param name="rows">The rows asked for.</param>
    public static List<QueryTerm> Of(IndexMap map, NameForms forms, (int First, int End) rows)
    {
        var script = Scripts.Of(forms.Plain);
        var ids = new List<ulong>(Max);
        foreach (var word in forms.Words)
        {
            ids.Add(TermId.Word(word));
        }

        foreach (var whole in forms.Spellings)
        {
            ids.Add(TermId.Whole(whole));
        }

        if (script != Script.Kana)
        {
            TermId.Bigrams(forms.Plain, ids);
        }

        if (script == Script.Kana)
        {
            TermId.Kana(forms.Kana, ids);
        }
        else if (script == Script.Latin)
        {
            TermId.Latin(forms.Latin, ids);
        }

        ids.Sort();
        var (terms, previous) = (new List<QueryTerm>(ids.Count), ulong.MaxValue);
        foreach (var id in ids)
        {
            var place = id == previous ? -1 : map.Terms.BinarySearch(id);
            previous = id;
            if (place >= 0)
            {
                terms.Add(Within(map, place, rows));
            }
        }

        terms.Sort(static (one, other) => other.Weight != one.Weight ? other.Weight.CompareTo(one.Weight) : one.First.CompareTo(other.First));
        if (terms.Count > Max)
        {
            terms.RemoveRange(Max, terms.Count - Max);
        }

        return terms;
    }

    private static QueryTerm Within(IndexMap map, int place, (int First, int End) rows)
    {
        var (first, end) = (map.TermStarts[place], map.TermStarts[place + 1]);
        var count = map.PostingStarts[end] - map.PostingStarts[first];
        var rarity = Math.Log(1 + ((map.Rows - count + 0.5) / (count + 0.5)));
        var windows = map.Windows[first..end];
        var from = Windows.FirstAtLeast(windows, rows.First >> Posting.WindowBits);
        var to = Windows.FirstAtLeast(windows, ((rows.End - 1) >> Posting.WindowBits) + 1);
        return new(first + from, first + to, Math.Max(1, (int)(rarity * Scale)));
    }
}
