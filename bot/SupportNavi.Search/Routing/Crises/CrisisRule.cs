using System.Runtime.InteropServices;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>A pattern with its steps as their numbers in <see cref="StepWords"/>, and the line it stands in.</summary>
internal sealed record CrisisRule(int[] Steps, CrisisPattern Pattern, int Line)
{
    [ThreadStatic]
    private static List<StepHit>? sparePlaces;

    [ThreadStatic]
    private static List<StepHit>? spareChains;

    [ThreadStatic]
    private static List<StepHit>? spareLonger;

    /// <summary>The step that is met the least: the one whose shortest spelling is the longest.</summary>
    public int Rarest { get; } = Steps[Enumerable.Range(0, Pattern.Steps.Count).MaxBy(step => Pattern.Steps[step].Min(spelling => spelling.Length))];

    /// <summary>Adds the places where the whole pattern stands.</summary>
    /// <param name="hits">Of the message.</param>
    /// <param name="covered">Places that do not count, in order and apart from one another.</param>
    /// <param name="found">Where it is found.</param>
    public void Find(StepHits hits, List<StepHit> covered, List<StepHit> found)
    {
        var sharing = hits.Sharing(Steps);
        if (sharing.IsEmpty)
        {
            return;
        }

        for (var sentence = 0; sentence < hits.Sentences; sentence++)
        {
            if (sharing.MayHave(sentence))
            {
                FindIn(hits, sentence, covered, found);
            }
        }
    }

    private void FindIn(StepHits hits, int sentence, List<StepHit> covered, List<StepHit> found)
    {
        var (places, chains, longer) = (sparePlaces ??= [], spareChains ??= [], spareLonger ??= []);
        chains.Clear();
        for (var index = 0; index < Steps.Length && (index == 0 || chains.Count > 0); index++)
        {
            hits.In(Steps[index], sentence, places);
            longer.Clear();
            Extend(places, covered, index, chains, longer);
            (chains, longer) = (longer, chains);
        }

        if (chains.Count == 0)
        {
            return;
        }

        var (start, end) = hits.Sentence(sentence);
        foreach (var chain in chains)
        {
            found.Add(new(Pattern.FromStart ? start : chain.Start, Pattern.ToEnd ? end : chain.End, sentence));
        }
    }

    /// <summary>
    /// Chains of the steps so far, in the order of their ends. Of several that could come before a step the last one is taken: it has the smallest gap, and the step it
    /// ends with is what counts for the next.
    /// </summary>
    private void Extend(List<StepHit> places, List<StepHit> covered, int index, List<StepHit> before, List<StepHit> chains)
    {
        foreach (var hit in places)
        {
            if (After(covered, hit.Start) is var cover && cover < covered.Count && covered[cover].Start < hit.End)
            {
                continue;
            }

            if (index == 0)
            {
                chains.Add(hit);
            }
            else if (After(before, hit.Start) is > 0 and var next && hit.Start - before[next - 1].End <= Pattern.Gaps[index])
            {
                chains.Add(hit with { Start = before[next - 1].Start });
            }
        }
    }

    /// <summary>The first of the places that ends after a letter.</summary>
    private static int After(List<StepHit> places, int letter)
    {
        var sorted = CollectionsMarshal.AsSpan(places);
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = sorted[middle].End <= letter ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
