using SupportNavi.Core.Conversation;
using SupportNavi.Search.Japanese;
using SupportNavi.Search.Routing.Learning;

namespace SupportNavi.Search.Routing.Crises;

/// <summary>Hears danger in a message: by the rules, and by ear. What the rules are sure of counts in any case.</summary>
/// <param name="rules">Of <c>guide/crisis.csv</c>.</param>
/// <param name="ear">What was learnt from <c>guide/crisis_samples.csv</c>; null without samples.</param>
/// <param name="reader">Reads for the ear.</param>
internal sealed class CrisisHearing(CrisisRules rules, CrisisEar? ear, FeatureReader reader)
{
    /// <summary>Without a rule a message is danger from here on.</summary>
    private const float Alone = 0.65f;

    /// <summary>With a rule it is danger from here on: below, the words are of a film, of work, of long ago.</summary>
    private const float WithRule = 0.05f;

    /// <summary>Of a long message so many parts in which a rule finds something are heard; who has more of them to tell is answered in any case.</summary>
    private const int MostParts = 8;

    /// <summary>The crisis a message speaks of, or null.</summary>
    /// <param name="message">As typed; rules read all of it.</param>
    /// <param name="text">The same, as far as it was read.</param>
    public Crisis? Find(string message, FeaturedText text)
    {
        var said = rules.Find(message);
        if (ear is null || said is { IsSure: true })
        {
            return said?.Crisis;
        }

        if (said is not null && !text.Text.IsWhole)
        {
            said = Heard(message, said, ear);
            return said is not null ? said.Crisis : Weigh(null, ear.Judge(text));
        }

        return Weigh(said, ear.Judge(text));
    }

    /// <summary>Why a message is taken for danger, or is not.</summary>
    /// <param name="message">As typed.</param>
    /// <param name="text">The same, as far as it was read.</param>
    /// <param name="lexicon">What its words are.</param>
    public CrisisReason Explain(string message, FeaturedText text, Lexicon lexicon)
    {
        var said = rules.Find(message);
        if (said is { IsSure: false } && ear is not null && !text.Text.IsWhole)
        {
            said = Heard(message, said, ear) ?? said;
        }

        var sound = ear?.Judge(text);
        return new(
            said?.Crisis.Id,
            said?.Line,
            sound?.Crisis,
            sound?.Danger ?? 0,
            sound is { } heard ? ear!.WordsFor(heard.Crisis, text, lexicon) : []);
    }

    /// <summary>What the rules say of a long message, where it sounds like danger too: among all that is told some words are of a film or of long ago.</summary>
    private HeardCrisis? Heard(string message, HeardCrisis said, CrisisEar ear)
    {
        var found = MessageParts.Of(message).Select(part => (Part: part, Said: rules.Find(part))).Where(pair => pair.Said is not null).Take(MostParts + 1).ToList();
        if (found.Count is 0 or > MostParts)
        {
            return said;
        }

        var (loudest, danger) = found.Select(pair => (pair.Said, Danger: pair.Said!.IsSure ? 1 : ear.Judge(reader.Read(pair.Part)).Danger)).MaxBy(pair => pair.Danger);
        return danger >= WithRule ? loudest : null;
    }

    private Crisis? Weigh(HeardCrisis? said, (string Crisis, float Danger) sound) =>
        sound.Danger < (said is null ? Alone : WithRule) ? null : said?.Crisis ?? rules.Of(sound.Crisis) with { IsSaid = false };
}
