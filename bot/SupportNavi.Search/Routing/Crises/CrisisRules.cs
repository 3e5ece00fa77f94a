using SupportNavi.Core.OpenData;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>
/// The rules of <c>guide/crisis.csv</c>: which messages speak of danger. Deterministic, in time proportional to the message; nothing of a message is kept. The crisis
/// whose row comes first in the file wins.
/// </summary>
internal sealed class CrisisRules
{
    private readonly Crisis[] crises;
    private readonly CrisisLanguage[] languages;

    internal CrisisRules(IEnumerable<Crisis> crises, CrisisLanguage[] languages) => (this.crises, this.languages) = ([.. crises], languages);

    /// <summary>Reads the rules; what cannot be read is a fault and left out.</summary>
    public static CrisisRules Create(Table? table, ICollection<Fault> faults) => new CrisisReader(faults).Read(table);

    /// <summary>The ids of the crises, in the order of the file.</summary>
    public IEnumerable<string> Ids => crises.Select(crisis => crisis.Id);

    /// <summary>The crisis of an id.</summary>
    public Core.Conversation.Crisis Of(string id) => Array.Find(crises, crisis => crisis.Id == id)!.Answer;

    /// <summary>The first crisis a message speaks of, or null.</summary>
    public HeardCrisis? Find(string message)
    {
        using var readings = CrisisReadings.Of(message);
        var hits = Array.ConvertAll(languages, language => language.Find(readings));
        try
        {
            foreach (var crisis in crises)
            {
                for (var language = 0; language < hits.Length; language++)
                {
                    if (crisis.In(hits[language], language) is { } heard)
                    {
                        return heard;
                    }
                }
            }

            return null;
        }
        finally
        {
            for (var language = 0; language < hits.Length; language++)
            {
                languages[language].GiveBack(hits[language]);
            }
        }
    }

    /// <summary>One crisis with its rules by language: phrases that exceptions may cover, exceptions, and phrases that count in any case.</summary>
    internal sealed record Crisis(string Id, string Goal, RuleList[] Phrases, RuleList[] Exceptions, RuleList[] Sure)
    {
        private static readonly List<StepHit> Nothing = [];

        public Core.Conversation.Crisis Answer { get; } = new(Id, Goal);

        public HeardCrisis? In(StepHits hits, int language)
        {
            if (Sure[language].First(hits, Nothing) is { } sure)
            {
                return new(Answer, sure.Line, IsSure: true);
            }

            var phrase = Phrases[language].First(hits, Nothing);
            if (phrase is not null && Covered(hits, language) is { Count: > 0 } covered)
            {
                phrase = Phrases[language].First(hits, covered);
            }

            return phrase is null ? null : new(Answer, phrase.Line, IsSure: false);
        }

        /// <summary>What exceptions cover, in order, where they overlap as one.</summary>
        private List<StepHit> Covered(StepHits hits, int language)
        {
            var found = Exceptions[language].All(hits);
            found.Sort((one, other) => one.Start.CompareTo(other.Start));
            var covered = new List<StepHit>();
            foreach (var place in found)
            {
                if (covered.Count > 0 && covered[^1] is var last && place.Start < last.End)
                {
                    covered[^1] = last with { End = Math.Max(last.End, place.End) };
                }
                else
                {
                    covered.Add(place);
                }
            }

            return covered;
        }
    }
}
