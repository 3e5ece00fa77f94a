namespace SupportNavi.Search.Routing.Crises;

/// <summary>Rules in the order of the file. Most of them are passed over by one look at the step that is met the least.</summary>
internal sealed class RuleList
{
    private static readonly List<StepHit> Nothing = [];

    private readonly CrisisRule[] rules;
    private readonly int[] rare;

    /// <param name="rules">In the order of the file.</param>
    public RuleList(IEnumerable<CrisisRule> rules) => (this.rules, rare) = ([.. rules], [.. rules.Select(rule => rule.Rarest)]);

    /// <summary>The first rule that is found, or null.</summary>
    /// <param name="hits">Of the message.</param>
    /// <param name="covered">Places that do not count.</param>
    public CrisisRule? First(StepHits hits, List<StepHit> covered)
    {
        var found = new List<StepHit>();
        for (var index = 0; index < rules.Length; index++)
        {
            if (hits.Has(rare[index]))
            {
                rules[index].Find(hits, covered, found);
                if (found.Count > 0)
                {
                    return rules[index];
                }
            }
        }

        return null;
    }

    /// <summary>Every place where a rule is found.</summary>
    public List<StepHit> All(StepHits hits)
    {
        var found = new List<StepHit>();
        for (var index = 0; index < rules.Length; index++)
        {
            if (hits.Has(rare[index]))
            {
                rules[index].Find(hits, Nothing, found);
            }
        }

        return found;
    }
}
